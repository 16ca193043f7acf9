/// What can be said about a child and how it is asked: concepts, code lists, forms and indicators,
/// kept as content.
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.lantern.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
