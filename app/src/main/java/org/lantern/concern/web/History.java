package org.lantern.concern.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantern.area.Areas;
import org.lantern.calendar.Spoken;
import org.lantern.concern.ConcernFile;
import org.lantern.concern.DecisionKind;
import org.lantern.ui.Moment;
import org.lantern.ui.Phrasebook;
import org.springframework.stereotype.Component;

/// What the desk did with a concern, in words. Decisions have the names of the nation.
@Component
class History {

    private final Names names;
    private final Areas areas;
    private final Spoken spoken;
    private final Phrasebook phrases;
    private final Clock clock;

    History(Names names, Areas areas, Spoken spoken, Phrasebook phrases, Clock clock) {
        this.names = names;
        this.areas = areas;
        this.spoken = spoken;
        this.phrases = phrases;
        this.clock = clock;
    }

    /// What the nation of that area calls a kind of decision.
    String kind(DecisionKind kind, String area, Locale locale) {
        return phrases.getMessage(key(kind, area), null, locale);
    }

    /// Its key in the bundles; `.hint` beside it.
    String key(DecisionKind kind, String area) {
        var nation = areas.area(area).nation();
        var own = "concern.desk.kind." + nation + "." + kind;
        return phrases.find(own, Locale.ENGLISH).isPresent() ? own : "concern.desk.kind." + kind;
    }

    List<Moment> moments(ConcernFile file, Locale locale) {
        return moments(file, locale, file.happenings().stream());
    }

    private List<Moment> moments(
            ConcernFile file, Locale locale, Stream<ConcernFile.Happening> some) {
        var who = names.practitioners(file.happenings().stream().flatMap(h -> h.who().stream()));
        return some.map(h ->
                        new Moment(
                                h.at(),
                                phrases.say("concern.desk.happened." + h.what(), locale),
                                h.who().map(w -> who.getOrDefault(w, "")).orElse(null),
                                detail(h, file, locale)))
                .toList();
    }

    List<ConcernView.Outcome> outcomes(ConcernFile file, Locale locale) {
        return file.toDecide().stream()
                .filter(item -> !item.open())
                .map(item -> outcome(item, file.concern().area(), locale))
                .toList();
    }

    List<ConcernView.Offer> offers(ConcernFile file, Locale locale) {
        return file.offers().stream()
                .map(offer ->
                        new ConcernView.Offer(
                                offer,
                                names.area(offer.area(), locale),
                                spoken.duration(
                                        Duration.between(offer.at(), clock.instant()), locale)))
                .toList();
    }

    List<ConcernView.ToTell> toTell(ConcernFile file, Locale locale) {
        return file.toTell().stream()
                .map(told ->
                        new ConcernView.ToTell(
                                told,
                                told.kinds().stream()
                                        .map(kind -> kind(kind, file.concern().area(), locale))
                                        .toList()))
                .toList();
    }

    private ConcernView.Outcome outcome(ConcernFile.ToDecide item, String area, Locale locale) {
        var label =
                item.label().isEmpty()
                        ? phrases.getMessage("concern.desk.whole", null, locale)
                        : item.label();
        var by =
                item.decided()
                        .map(ConcernFile.Decided::by)
                        .or(() -> item.proposal().map(ConcernFile.Proposal::by))
                        .map(names::practitioner)
                        .orElse("");
        return new ConcernView.Outcome(
                label,
                item.decided().map(d -> kind(d.kind(), area, locale)),
                item.decided()
                        .map(ConcernFile.Decided::reasons)
                        .or(() -> item.proposal().map(ConcernFile.Proposal::reasons))
                        .orElse(""),
                by,
                item.decided().flatMap(ConcernFile.Decided::agreed).map(names::practitioner),
                item.proposal(),
                item.decided().flatMap(d -> d.opened()).map(file -> "/cases/" + file));
    }

    /// Who found it knowingly false, when and why; nobody, where nobody did.
    Optional<Moment> foundFalse(ConcernFile file, Locale locale) {
        return moments(file, locale, file.foundFalse().stream()).stream().findFirst();
    }

    List<Moment> takenBack(ConcernFile file, Locale locale) {
        return moments(
                file, locale, file.happenings().stream().filter(h -> h.what().equals("withdrawn")));
    }

    private String detail(ConcernFile.Happening h, ConcernFile file, Locale locale) {
        var detail =
                h.detail()
                        .map(d ->
                                h.what().equals("decided")
                                        ? kind(
                                                DecisionKind.valueOf(d),
                                                file.concern().area(),
                                                locale)
                                        : names.area(d, locale))
                        .orElse("");
        return detail.isEmpty() || h.words().isEmpty()
                ? detail + h.words()
                : detail + ": " + h.words();
    }
}
