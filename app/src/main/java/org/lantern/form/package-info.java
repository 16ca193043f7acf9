/// Renders any form of the vocabulary, checks what is typed, keeps drafts, and asks nothing twice.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "vocabulary",
            "area",
            "access",
            "casefile",
            "ui",
            "database"
        })
@NullMarked
package org.lantern.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
