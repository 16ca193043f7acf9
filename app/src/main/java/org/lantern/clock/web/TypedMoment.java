package org.lantern.clock.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lantern.calendar.WorkingCalendar;
import org.lantern.ui.TypedDate;

/// When something happened, as it was typed: a day and a time, by the clock on the wall. Without a
/// day it is today; without a time it is now, or the end of that day.
record TypedMoment(@Nullable TypedDate day, @Nullable String time) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H[:mm][.mm]");
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    /// The moment; none where what was typed is no day or no time.
    Optional<Instant> at(Instant now) {
        var today = now.atZone(WorkingCalendar.LONDON).toLocalDate();
        var typed = time == null ? "" : time.strip();
        var date = day == null || day.isBlank() ? Optional.of(today) : day.date();
        if (typed.isEmpty() && date.filter(today::equals).isPresent()) return Optional.of(now);
        try {
            var clock = typed.isEmpty() ? END_OF_DAY : LocalTime.parse(typed, TIME);
            return date.map(d -> d.atTime(clock).atZone(WorkingCalendar.LONDON).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
