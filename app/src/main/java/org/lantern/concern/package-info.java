/// The front door: somebody is worried about a child, and a duty desk decides what happens next.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "vocabulary",
            "calendar",
            "area",
            "access",
            "audit",
            "casefile",
            "form",
            "screening",
            "clock",
            "notification",
            "ui",
            "database",
            "world"
        })
@NullMarked
package org.lantern.concern;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
