/// Who is rung, who is told, and by which way: a ring goes on to the next until somebody has it.
///
/// Ring a team with [org.lantern.notification.Ringing]; tell one person with
/// [org.lantern.notification.Notices]. Whom a ring goes on to, and when, is content.
@ApplicationModule(
        allowedDependencies = {"kernel", "vocabulary", "area", "access", "ui", "database"})
@NullMarked
package org.lantern.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
