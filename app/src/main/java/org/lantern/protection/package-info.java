/// The golden hour: who must do what, and by when, so that a child does not vanish.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "vocabulary",
            "calendar",
            "clock",
            "area",
            "access",
            "audit",
            "casefile",
            "concern",
            "screening",
            "notification",
            "ui",
            "database",
            "world"
        })
@NullMarked
package org.lantern.protection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
