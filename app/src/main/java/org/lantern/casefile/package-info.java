/// Everything that is known about a child: statements that are only ever added, and the case they
/// tell.
@ApplicationModule(
        allowedDependencies = {"kernel", "vocabulary", "area", "access", "audit", "ui", "database"})
@NullMarked
package org.lantern.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
