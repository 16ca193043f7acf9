/// A practitioner's first page: what they do next, what changed since they were last here, and
/// handing all of it over.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "audit",
            "casefile",
            "notification",
            "concern",
            "protection",
            "ui"
        })
@NullMarked
package org.lantern.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
