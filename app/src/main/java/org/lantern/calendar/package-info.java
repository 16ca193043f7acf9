/// Working days of each nation, limits that the law or local practice sets in them, and how days
/// and spans of time are said.
///
/// Ask [org.lantern.calendar.WorkingCalendars] for a calendar, a [org.lantern.calendar.TimeLimit]
/// for when something is due, [org.lantern.calendar.Spoken] for the words.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.lantern.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
