package org.lantern.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How long the law or local practice allows. [Spoken#limit] reads it aloud as the guidance does.
public sealed interface TimeLimit
        permits Span,
                TimeLimit.Extendable,
                TimeLimit.Repeating,
                TimeLimit.Usually,
                TimeLimit.AtMost,
                TimeLimit.NotBefore,
                TimeLimit.Before,
                TimeLimit.AsSoonAsPossible {

    /// The moment that counts: when it ends, from when it may be done, or by when it must be done
    /// before something happens. None for a limit that has no number.
    ///
    /// @param start when it begins to run; for what must be done before something, when that
    ///   happens
    default Optional<Instant> dueFrom(Instant start, WorkingCalendar calendar) {
        return counted().map(span -> span.after(start, calendar));
    }

    /// In what it is counted, where it has a number.
    Optional<Span> counted();

    /// How much longer it may take, where it can be extended.
    default Optional<Span> more() {
        return Optional.empty();
    }

    /// Whether "late" would say too much: the guidance itself says "usually" or "where possible".
    default boolean isSoft() {
        return false;
    }

    /// When it is due that was due then and stood still meanwhile.
    default Instant afterAPause(Instant due, Instant from, Instant to, WorkingCalendar calendar) {
        return counted().map(span -> span.afterAPause(due, from, to, calendar)).orElse(due);
    }

    static Span workingDays(int days) {
        return new Span(days, Span.Unit.WORKING_DAYS);
    }

    static Span hours(int hours) {
        return new Span(hours, Span.Unit.HOURS);
    }

    static Span calendarDays(int days) {
        return new Span(days, Span.Unit.DAYS);
    }

    static Span weeks(int weeks) {
        return new Span(weeks, Span.Unit.WEEKS);
    }

    static Span months(int months) {
        return new Span(months, Span.Unit.MONTHS);
    }

    static TimeLimit asSoonAsPossible() {
        return new AsSoonAsPossible();
    }

    /// Two stages: the second only where somebody extends it, and says why.
    record Extendable(Span first, Span longer) implements TimeLimit {

        @Override
        public Optional<Span> counted() {
            return Optional.of(first);
        }

        @Override
        public Optional<Span> more() {
            return Optional.of(longer);
        }
    }

    /// First, second …, and the last of them again and again; perhaps a wider one after a year.
    record Repeating(List<Span> rounds, Optional<Span> afterAYear) implements TimeLimit {

        public Repeating {
            rounds = List.copyOf(rounds);
            if (rounds.isEmpty()) throw new IllegalArgumentException("At least one round");
        }

        @Override
        public Optional<Span> counted() {
            return Optional.of(rounds.getFirst());
        }

        /// How long the next round takes that begins then.
        ///
        /// @param number the first is 1
        /// @param first when the first began
        public Span round(int number, Instant first, Instant start, WorkingCalendar calendar) {
            var oneYearOn = calendar.dayOf(first).plusYears(1);
            return afterAYear
                    .filter(_ -> number > 1 && !calendar.dayOf(start).isBefore(oneYearOn))
                    .orElseGet(() -> rounds.get(Math.min(number, rounds.size()) - 1));
        }
    }

    /// What the guidance expects, and does not promise.
    record Usually(Span counts, boolean wherePossible) implements TimeLimit {

        @Override
        public Optional<Span> counted() {
            return Optional.of(counts);
        }

        @Override
        public boolean isSoft() {
            return true;
        }
    }

    /// A power or a state that ends by itself: an end, and no task.
    record AtMost(Span longest, Optional<Span> more) implements TimeLimit {

        @Override
        public Optional<Span> counted() {
            return Optional.of(longest);
        }
    }

    /// Not to be done any earlier. It is never late.
    record NotBefore(Span counts) implements TimeLimit {

        @Override
        public Optional<Span> counted() {
            return Optional.of(counts);
        }
    }

    /// To be done before something happens, perhaps so long before.
    record Before(Optional<Span> lead) implements TimeLimit {

        @Override
        public Optional<Instant> dueFrom(Instant event, WorkingCalendar calendar) {
            return Optional.of(lead.map(span -> span.ahead(event, calendar)).orElse(event));
        }

        @Override
        public Optional<Span> counted() {
            return lead;
        }
    }

    /// No number in law: the time that has passed is shown, and it is never late.
    record AsSoonAsPossible() implements TimeLimit {

        @Override
        public Optional<Span> counted() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "as soon as possible";
        }
    }
}
