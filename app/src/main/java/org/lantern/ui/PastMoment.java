package org.lantern.ui;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lantern.calendar.WorkingCalendar;

/// A day and a time as somebody typed them, to see what was known then.
///
/// @param asked whether anything was asked for at all
/// @param time empty for the end of that day
/// @param moment none where it was not asked for, or is no day or no time
public record PastMoment(boolean asked, String date, String time, Optional<Instant> moment) {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    /// As an address has them.
    public static PastMoment of(@Nullable String date, @Nullable String time) {
        var day = date == null ? "" : date.strip();
        var at = time == null ? "" : time.strip();
        return new PastMoment(date != null, day, at, read(day, at));
    }

    /// Whether a moment was asked for and what was typed is none.
    public boolean isUnreadable() {
        return asked && moment.isEmpty();
    }

    /// Whether the page shows another moment than now.
    public boolean isPast() {
        return moment.isPresent();
    }

    private static Optional<Instant> read(String date, String time) {
        try {
            var at = time.isEmpty() ? END_OF_DAY : LocalTime.parse(time);
            return Optional.of(
                    LocalDate.parse(date).atTime(at).atZone(WorkingCalendar.LONDON).toInstant());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
