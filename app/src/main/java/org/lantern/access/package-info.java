/// Who is at work: agencies, teams, practitioners, their roles, and how they sign in.
@ApplicationModule(allowedDependencies = {"kernel", "area", "ui", "database", "world"})
@NullMarked
package org.lantern.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
