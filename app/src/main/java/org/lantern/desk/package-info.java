/// A practitioner's first page.
@ApplicationModule(allowedDependencies = {"kernel", "area", "access", "concern", "ui"})
@NullMarked
package org.lantern.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
