/// Working days of each nation, and limits that the law or local practice sets in them.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.lantern.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
