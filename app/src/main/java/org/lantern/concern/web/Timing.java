package org.lantern.concern.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lantern.calendar.Spoken;
import org.lantern.concern.ConcernFile;
import org.lantern.concern.DecisionLimit;
import org.lantern.ui.Phrasebook;
import org.lantern.ui.SummaryRow;
import org.springframework.stereotype.Component;

/// The times of a concern: first known, received, claimed, decided, and how it stands with the
/// limit. What nobody recorded says so.
@Component
class Timing {

    private final DecisionLimit limit;
    private final Spoken spoken;
    private final Names names;
    private final Phrasebook phrases;
    private final Clock clock;

    Timing(DecisionLimit limit, Spoken spoken, Names names, Phrasebook phrases, Clock clock) {
        this.limit = limit;
        this.spoken = spoken;
        this.names = names;
        this.phrases = phrases;
        this.clock = clock;
    }

    List<SummaryRow> times(ConcernFile file, List<String> firstKnown, Locale locale) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(row("first-known", firstKnown.stream().findFirst(), locale));
        rows.add(row("received", said(Optional.of(file.concern().receivedAt()), locale), locale));
        rows.add(row("claimed", said(first("claimed", file), locale), locale));
        rows.add(row("decided", said(decided(file), locale), locale));
        rows.add(row("holder", file.held().map(h -> names.practitioner(h.by())), locale));
        rows.add(row("area", Optional.of(names.area(file.concern().area(), locale)), locale));
        return rows;
    }

    /// Time left for the decision while it runs; when it was decided, whether that was in time.
    String left(ConcernFile file, Locale locale) {
        var concern = file.concern();
        var due = limit.due(concern.area(), concern.receivedAt());
        var decided = decided(file);
        if (decided.isEmpty())
            return spoken.standing(clock.instant(), due, limit.calendar(concern.area()), locale);
        return phrases.getMessage(
                decided.get().isAfter(due)
                        ? "concern.desk.decided-late"
                        : "concern.desk.decided-in-time",
                null,
                locale);
    }

    boolean late(ConcernFile file) {
        var due = limit.due(file.concern().area(), file.concern().receivedAt());
        return decided(file).orElse(clock.instant()).isAfter(due);
    }

    /// The decision on the last child ends the first look; a second look never starts the limit
    /// anew.
    private static Optional<Instant> decided(ConcernFile file) {
        if (file.waiting() && file.look() == 1) return Optional.empty();
        var secondLook = first("looked-again", file);
        return file.happenings().stream()
                .filter(h -> h.what().equals("decided"))
                .map(ConcernFile.Happening::at)
                .filter(at -> secondLook.map(again -> !at.isAfter(again)).orElse(true))
                .reduce((_, later) -> later);
    }

    private static Optional<Instant> first(String what, ConcernFile file) {
        return file.happenings().stream()
                .filter(h -> h.what().equals(what))
                .map(ConcernFile.Happening::at)
                .findFirst();
    }

    private Optional<String> said(Optional<Instant> at, Locale locale) {
        return at.map(moment -> spoken.moment(moment, locale));
    }

    private SummaryRow row(String key, Optional<String> value, Locale locale) {
        return new SummaryRow(
                phrases.say("concern.desk.time." + key, locale),
                value.orElseGet(() ->
                        phrases.getMessage("concern.desk.time." + key + ".none", null, locale)),
                null);
    }
}
