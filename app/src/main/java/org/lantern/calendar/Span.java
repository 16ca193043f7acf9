package org.lantern.calendar;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// So many hours, days, weeks or months: "within 15 working days".
///
/// Days, weeks and months end at midnight when their last day does; the day of the start does not
/// count. Hours run by the clock, over nights when the clocks change too.
public record Span(int number, Unit unit) implements TimeLimit {

    /// What is counted.
    public enum Unit {
        /// From the very moment, whatever the wall clock shows.
        HOURS("hour"),
        /// Day one is the first working day after the start.
        WORKING_DAYS("working day"),
        /// Every day counts, weekends and holidays too.
        DAYS("day"),
        /// Ends on the same day of the week.
        WEEKS("week"),
        /// Ends on the same day of the month, or on its last day where it has no such day.
        MONTHS("month");

        private final String one;

        Unit(String one) {
            this.one = one;
        }
    }

    public Span {
        if (number < 1) throw new IllegalArgumentException("A limit is at least one");
    }

    @Override
    public Optional<Span> counted() {
        return Optional.of(this);
    }

    /// When it ends that begins then.
    public Instant after(Instant start, WorkingCalendar calendar) {
        return unit == Unit.HOURS
                ? start.plus(Duration.ofHours(number))
                : calendar.endOf(lastDay(calendar.dayOf(start), calendar));
    }

    /// The last moment that is so long before something happens.
    Instant ahead(Instant event, WorkingCalendar calendar) {
        var day = calendar.dayOf(event);
        return switch (unit) {
            case HOURS -> event.minus(Duration.ofHours(number));
            case WORKING_DAYS -> calendar.endOf(calendar.minusWorkingDays(day, number));
            case DAYS -> calendar.endOf(day.minusDays(number));
            case WEEKS -> calendar.endOf(day.minusWeeks(number));
            case MONTHS -> calendar.endOf(day.minusMonths(number));
        };
    }

    /// So much longer than something that was due then.
    public Instant onFrom(Instant due, WorkingCalendar calendar) {
        return unit == Unit.HOURS
                ? due.plus(Duration.ofHours(number))
                : after(due.minusNanos(1), calendar);
    }

    @Override
    public Instant afterAPause(Instant due, Instant from, Instant to, WorkingCalendar calendar) {
        if (unit == Unit.HOURS) return due.plus(Duration.between(from, to));
        var first = calendar.dayOf(from);
        var last = calendar.dayOf(to);
        var days =
                unit == Unit.WORKING_DAYS
                        ? calendar.workingDaysBetween(first, last)
                        : DAYS.between(first, last);
        if (days < 1) return due;
        var counted = unit == Unit.WORKING_DAYS ? Unit.WORKING_DAYS : Unit.DAYS;
        return new Span(Math.toIntExact(days), counted).onFrom(due, calendar);
    }

    /// Whether this is longer for certain: so many more of the same.
    public boolean isLongerThan(Span other) {
        return unit == other.unit && number > other.number;
    }

    private LocalDate lastDay(LocalDate day, WorkingCalendar calendar) {
        return switch (unit) {
            case HOURS, DAYS -> day.plusDays(number);
            case WORKING_DAYS -> calendar.plusWorkingDays(day, number);
            case WEEKS -> day.plusWeeks(number);
            case MONTHS -> day.plusMonths(number);
        };
    }

    /// "15 working days".
    String inWords() {
        return number + " " + unit.one + (number == 1 ? "" : "s");
    }

    @Override
    public String toString() {
        return "within " + inWords();
    }
}
