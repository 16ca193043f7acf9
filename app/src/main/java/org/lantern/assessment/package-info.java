/// The one assessment of a child, to which every agency adds.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "vocabulary",
            "access",
            "calendar",
            "casefile",
            "form",
            "clock",
            "concern",
            "ui",
            "database"
        })
@NullMarked
package org.lantern.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
