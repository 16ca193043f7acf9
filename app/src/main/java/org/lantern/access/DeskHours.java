package org.lantern.access;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

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
        return shifts(new Shift(at, at.plusNanos(1)), _ -> true).stream()
                .anyMatch(shift -> shift.covers(at));
    }

    /// Each time it comes round that has a moment in that stretch. Where the clocks change, it is
    /// an hour shorter or longer; one ends when the next begins, and none comes twice.
    ///
    /// @param days on which it may begin at all
    List<Shift> shifts(Shift within, Predicate<LocalDate> days) {
        var from = within.from().atZone(LONDON).toLocalDate().minusDays(1);
        var until = within.until().atZone(LONDON).toLocalDate().plusDays(1);
        return from.datesUntil(until)
                .filter(day -> weekdays.contains(day.getDayOfWeek()))
                .filter(days)
                .flatMap(day -> on(day).stream())
                .filter(within::meets)
                .toList();
    }

    /// Nothing, where all of it falls into the hour that is skipped.
    private Optional<Shift> on(LocalDate day) {
        var ends = isOvernight() ? day.plusDays(1) : day;
        var from = day.atTime(opens).atZone(LONDON).toInstant();
        var until = ends.atTime(closes).atZone(LONDON).toInstant();
        return from.isBefore(until) ? Optional.of(new Shift(from, until)) : Optional.empty();
    }
}
