package org.lantern.concern.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lantern.calendar.Spoken;
import org.lantern.clock.Standing;
import org.lantern.clock.StartedDuty;
import org.lantern.concern.ConcernFile;
import org.lantern.concern.DecisionLimit;
import org.lantern.concern.TakenUp;
import org.lantern.ui.Phrasebook;
import org.lantern.ui.SummaryRow;
import org.springframework.stereotype.Component;

/// The times of a concern: first known, received, claimed, decided, and how it stands with the
/// limit. What nobody recorded says so. One that is decided with another was taken up and decided
/// with that.
@Component
class Timing {

    private final DecisionLimit limit;
    private final TakenUp takenUp;
    private final Spoken spoken;
    private final Names names;
    private final Phrasebook phrases;
    private final Clock clock;

    Timing(
            DecisionLimit limit,
            TakenUp takenUp,
            Spoken spoken,
            Names names,
            Phrasebook phrases,
            Clock clock) {
        this.limit = limit;
        this.takenUp = takenUp;
        this.spoken = spoken;
        this.names = names;
        this.phrases = phrases;
        this.clock = clock;
    }

    List<SummaryRow> times(ConcernFile file, List<String> firstKnown, Locale locale) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(
                row(
                        "first-known",
                        Optional.of(String.join("; ", firstKnown)).filter(said -> !said.isEmpty()),
                        locale));
        rows.add(row("received", said(Optional.of(file.concern().receivedAt()), locale), locale));
        rows.add(row("claimed", said(takenUp.first(file.concern().ref()), locale), locale));
        rows.add(row("decided", said(decided(file), locale), locale));
        rows.add(row("holder", holder(file), locale));
        return rows;
    }

    /// Time left for the decision while it runs; when it was decided, whether that was in time.
    String left(ConcernFile file, Locale locale) {
        return switch (standing(file)) {
            case null -> word("no-clock", locale);
            case Standing.Met(_, var late) ->
                    word(late.isPresent() ? "decided-late" : "decided-in-time", locale);
            case Standing.NotApplicable(_, var reason) -> reason;
            default ->
                    duty(file)
                            .flatMap(StartedDuty::dueAt)
                            .map(due ->
                                    spoken.standing(
                                            clock.instant(),
                                            due,
                                            limit.calendar(file.concern().area()),
                                            locale))
                            .orElseGet(() -> word("no-clock", locale));
        };
    }

    boolean late(ConcernFile file) {
        return switch (standing(file)) {
            case Standing.Met(_, var late) -> late.isPresent();
            case Standing.Late _ -> true;
            case null, default -> false;
        };
    }

    /// With whom it is: where it is decided with another that the reader may see, whoever has that.
    Optional<String> holder(ConcernFile file) {
        return file.held()
                .map(ConcernFile.Held::by)
                .or(() -> file.intoAnother().flatMap(other -> takenUp.holder(other.concern())))
                .map(names::practitioner);
    }

    private @Nullable Standing standing(ConcernFile file) {
        return duty(file).map(duty -> duty.standingAt(clock.instant())).orElse(null);
    }

    private Optional<StartedDuty> duty(ConcernFile file) {
        return limit.of(file.concern().ref());
    }

    private String word(String key, Locale locale) {
        return phrases.getMessage("concern.desk." + key, null, locale);
    }

    /// The decision on the last child ends the first look.
    private Optional<Instant> decided(ConcernFile file) {
        if (!file.alone()) return duty(file).flatMap(StartedDuty::met).map(StartedDuty.Met::at);
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
