package org.lantern.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.lantern.casefile.Observed;

/// When somebody first knew of a worry, as far as it can be counted: the first and the last day
/// that it can mean, none of them after it reached us.
///
/// @param from the first of them
/// @param to the last of them
record FirstKnown(LocalDate from, LocalDate to) {

    private static final String WORDS = "concern.first-known";
    private static final String DATE = "concern.first-known-date";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /// Empty where there is no date, or one that was still to come: nothing typed holds a worry up.
    static Optional<FirstKnown> of(Told told, Instant received) {
        var day = LocalDate.ofInstant(received, LONDON);
        return told.date(DATE)
                .filter(said -> !said.first().isAfter(day))
                .map(said -> new FirstKnown(said.first(), earlier(said.last(), day)));
    }

    /// The same for each statement, with their own words.
    static Optional<Observed> observed(Told told, Instant received) {
        var words = told.text(WORDS).orElse("");
        return of(told, received)
                .map(known -> known.observed(words, received))
                .or(() -> Optional.of(words).filter(w -> !w.isEmpty()).map(Observed::inWords));
    }

    private Observed observed(String words, Instant received) {
        var end = to.plusDays(1).atStartOfDay(LONDON).toInstant();
        return new Observed(
                words,
                Optional.of(from.atStartOfDay(LONDON).toInstant()),
                Optional.of(end.isAfter(received) ? received : end));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
