package org.lantern.access;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/// When a desk answers, by the clocks of London. A span that ends before it begins runs into the
/// next morning and belongs to the day on which it began.
public record DeskHours(Set<DayOfWeek> weekdays, LocalTime opens, LocalTime closes) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /// Whether it begins on that day.
    public boolean isOn(String day) {
        return weekdays.contains(DayOfWeek.valueOf(day));
    }

    /// Whether it runs into the next day.
    public boolean isOvernight() {
        return !opens.isBefore(closes);
    }

    /// Whether somebody answers now.
    public boolean cover(Instant at) {
        var local = at.atZone(LONDON);
        var time = local.toLocalTime();
        var today = weekdays.contains(local.getDayOfWeek());
        if (!isOvernight()) return today && !time.isBefore(opens) && time.isBefore(closes);
        var sinceYesterday = weekdays.contains(local.getDayOfWeek().minus(1));
        return (today && !time.isBefore(opens)) || (sinceYesterday && time.isBefore(closes));
    }
}
