package org.lantern.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// How long the law or local practice allows. It reads aloud as the guidance does.
///
/// Limits in days, weeks and months end at midnight when their last day does; the day of the start
/// does not count. Limits in hours run by the clock, over nights when the clocks change too.
public sealed interface TimeLimit {

    /// When it ends; never for one that has no number.
    Optional<Instant> dueFrom(Instant start, WorkingCalendar calendar);

    static TimeLimit workingDays(int days) {
        return new WorkingDays(days);
    }

    static TimeLimit hours(int hours) {
        return new Hours(hours);
    }

    static TimeLimit calendarDays(int days) {
        return new CalendarDays(days);
    }

    static TimeLimit weeks(int weeks) {
        return new Weeks(weeks);
    }

    static TimeLimit months(int months) {
        return new Months(months);
    }

    static TimeLimit asSoonAsPossible() {
        return new AsSoonAsPossible();
    }

    /// Day one is the first working day after the start.
    record WorkingDays(int days) implements TimeLimit {

        public WorkingDays {
            atLeastOne(days);
        }

        @Override
        public Optional<Instant> dueFrom(Instant start, WorkingCalendar calendar) {
            var lastDay = calendar.plusWorkingDays(calendar.dayOf(start), days);
            return Optional.of(calendar.endOf(lastDay));
        }

        @Override
        public String toString() {
            return within(days, "working day");
        }
    }

    /// So many hours after the very moment, whatever the wall clock shows.
    record Hours(int hours) implements TimeLimit {

        public Hours {
            atLeastOne(hours);
        }

        @Override
        public Optional<Instant> dueFrom(Instant start, WorkingCalendar calendar) {
            return Optional.of(start.plus(Duration.ofHours(hours)));
        }

        @Override
        public String toString() {
            return within(hours, "hour");
        }
    }

    /// Every day counts, weekends and holidays too.
    record CalendarDays(int days) implements TimeLimit {

        public CalendarDays {
            atLeastOne(days);
        }

        @Override
        public Optional<Instant> dueFrom(Instant start, WorkingCalendar calendar) {
            return endOf(calendar.dayOf(start).plusDays(days), calendar);
        }

        @Override
        public String toString() {
            return within(days, "day");
        }
    }

    /// Ends on the same day of the week.
    record Weeks(int weeks) implements TimeLimit {

        public Weeks {
            atLeastOne(weeks);
        }

        @Override
        public Optional<Instant> dueFrom(Instant start, WorkingCalendar calendar) {
            return endOf(calendar.dayOf(start).plusWeeks(weeks), calendar);
        }

        @Override
        public String toString() {
            return within(weeks, "week");
        }
    }

    /// Ends on the same day of the month, or on its last day where it has no such day.
    record Months(int months) implements TimeLimit {

        public Months {
            atLeastOne(months);
        }

        @Override
        public Optional<Instant> dueFrom(Instant start, WorkingCalendar calendar) {
            return endOf(calendar.dayOf(start).plusMonths(months), calendar);
        }

        @Override
        public String toString() {
            return within(months, "month");
        }
    }

    /// No number in law: the time that has passed is shown, and it is never late.
    record AsSoonAsPossible() implements TimeLimit {

        @Override
        public Optional<Instant> dueFrom(Instant start, WorkingCalendar calendar) {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "as soon as possible";
        }
    }

    private static void atLeastOne(int number) {
        if (number < 1) throw new IllegalArgumentException("A limit is at least one");
    }

    private static Optional<Instant> endOf(LocalDate lastDay, WorkingCalendar calendar) {
        return Optional.of(calendar.endOf(lastDay));
    }

    private static String within(int number, String unit) {
        return "within " + number + " " + unit + (number == 1 ? "" : "s");
    }
}
