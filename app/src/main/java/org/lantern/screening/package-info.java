/// The indicator matrix, and what it supports. A prompt for judgement, never a score.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "vocabulary",
            "access",
            "casefile",
            "form",
            "ui",
            "database"
        })
@NullMarked
package org.lantern.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
