/// Duties with their limits: what must be done in time, and how it stands.
///
/// Start one with [org.lantern.clock.Clocks], which never stops what somebody is doing; act on one
/// with [org.lantern.clock.DutyDeeds]. The duties themselves are content.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "vocabulary",
            "calendar",
            "area",
            "access",
            "casefile",
            "ui",
            "database"
        })
@NullMarked
package org.lantern.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
