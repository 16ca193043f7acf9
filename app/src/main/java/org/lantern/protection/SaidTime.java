package org.lantern.protection;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// When something was done, as it was said: by the clock on the wall, and always in the past.
public final class SaidTime {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H[:mm][.mm]");

    private SaidTime() {}

    /// The last moment that it can mean: without a time it is now, or the end of that day; without
    /// a day it is today, or yesterday where today's is still to come, as shortly after midnight.
    /// In the hour that comes twice it is the later of the two that has passed.
    ///
    /// @return nothing where it is no time, lies in the future, or never was on any clock
    public static Optional<Instant> read(Optional<LocalDate> day, String time, Instant now) {
        var today = now.atZone(LONDON).toLocalDate();
        if (time.isBlank() && day.filter(d -> !d.equals(today)).isEmpty()) return Optional.of(now);
        try {
            var clock = time.isBlank() ? LocalTime.of(23, 59) : LocalTime.parse(time.strip(), TIME);
            if (day.isPresent()) return last(day.get().atTime(clock), now);
            return last(today.atTime(clock), now)
                    .or(() -> last(today.minusDays(1).atTime(clock), now));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> last(LocalDateTime wall, Instant now) {
        return LONDON.getRules().getValidOffsets(wall).stream()
                .map(wall::toInstant)
                .filter(moment -> !moment.isAfter(now))
                .max(Instant::compareTo);
    }
}
