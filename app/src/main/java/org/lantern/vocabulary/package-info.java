/// What can be said about a child and how it is asked: concepts, code lists, forms and indicators,
/// and what must be done in time: kept as content.
@ApplicationModule(allowedDependencies = {"kernel", "calendar"})
@NullMarked
package org.lantern.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
