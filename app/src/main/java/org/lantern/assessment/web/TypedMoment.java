package org.lantern.assessment.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A day and a time as somebody typed them, to see what was known then.
///
/// @param date empty for today's page
/// @param time empty for the end of that day
record TypedMoment(String date, String time, Optional<Instant> moment) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime END = LocalTime.of(23, 59);

    static TypedMoment of(@Nullable String date, @Nullable String time) {
        var day = date == null ? "" : date.strip();
        var at = time == null ? "" : time.strip();
        return new TypedMoment(day, at, read(day, at));
    }

    /// Whether something was typed that is no day.
    public boolean isUnreadable() {
        return !date.isEmpty() && moment.isEmpty();
    }

    /// Whether the page shows another moment than now.
    public boolean isPast() {
        return moment.isPresent();
    }

    private static Optional<Instant> read(String date, String time) {
        try {
            if (date.isEmpty()) return Optional.empty();
            var at = time.isEmpty() ? END : LocalTime.parse(time);
            return Optional.of(LocalDate.parse(date).atTime(at).atZone(LONDON).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
