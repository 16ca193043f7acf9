package org.lantern.world;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Hours that begin on each of these days. When `until` is not after `from`, they run on into the
/// next day: 18:00 until 08:00 is a night, 08:00 until 08:00 is a whole day.
public record Hours(Set<DayOfWeek> days, LocalTime from, LocalTime until) {

    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final LocalTime SIX = LocalTime.of(18, 0);
    private static final Set<DayOfWeek> WEEKDAYS =
            Collections.unmodifiableSet(EnumSet.range(MONDAY, FRIDAY));
    private static final Set<DayOfWeek> WEEKEND =
            Collections.unmodifiableSet(EnumSet.of(SATURDAY, SUNDAY));

    /// Eight to six on weekdays.
    public static List<Hours> officeHours() {
        return List.of(new Hours(WEEKDAYS, EIGHT, SIX));
    }

    /// Every hour that is not an office hour.
    public static List<Hours> allOtherHours() {
        return List.of(new Hours(WEEKDAYS, SIX, EIGHT), new Hours(WEEKEND, EIGHT, EIGHT));
    }

    /// Whether somebody answers at this time of the place.
    public boolean cover(LocalDateTime time) {
        var at = time.toLocalTime();
        var today = days.contains(time.getDayOfWeek());
        if (from.isBefore(until)) return today && !at.isBefore(from) && at.isBefore(until);
        var yesterday = days.contains(time.getDayOfWeek().minus(1));
        return today && !at.isBefore(from) || yesterday && at.isBefore(until);
    }
}
