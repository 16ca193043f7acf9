package org.lantern.casefile.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.access.Practitioners;
import org.lantern.area.Areas;
import org.lantern.casefile.CaseFacts;
import org.lantern.casefile.CaseSection;
import org.lantern.casefile.Closing;
import org.lantern.casefile.Look;
import org.lantern.kernel.PractitionerRef;
import org.lantern.ui.Moment;
import org.lantern.ui.Phrasebook;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// On the page of a case, that it is closed; and in its chronology, which areas were named, who
/// leads, and when it was opened and closed.
@Component
class FactsOfCase implements CaseSection {

    private final CaseFacts facts;
    private final Closing closing;
    private final Areas areas;
    private final Practitioners practitioners;
    private final Phrasebook phrases;

    FactsOfCase(
            CaseFacts facts,
            Closing closing,
            Areas areas,
            Practitioners practitioners,
            Phrasebook phrases) {
        this.facts = facts;
        this.closing = closing;
        this.areas = areas;
        this.practitioners = practitioners;
        this.phrases = phrases;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Optional<Section> section(Look look, Acting.Practitioner acting) {
        return closing.of(look.file(), look.asOf())
                .map(closed ->
                        new Section(
                                "closed",
                                "casefile.closed",
                                "casefile/closed",
                                Map.of(
                                        "closed",
                                        closed,
                                        "by",
                                        practitioners.find(closed.by()).name(),
                                        "file",
                                        look.file().ref(),
                                        "theirs",
                                        look.file().closedAt().isPresent()
                                                && closing.isTheirs(look.file(), acting))));
    }

    @Override
    public List<Moment> moments(Look look, Acting.Practitioner acting) {
        var locale = LocaleContextHolder.getLocale();
        var all = facts.of(look.file(), look.asOf());
        var names =
                practitioners.names(
                        all.stream()
                                .flatMap(f -> Stream.concat(f.who().stream(), f.lead().stream()))
                                .collect(Collectors.toSet()));
        return all.stream()
                .map(fact ->
                        new Moment(
                                fact.at(),
                                phrases.say("casefile.happened." + fact.what(), locale),
                                fact.who().map(who -> names.getOrDefault(who, "")).orElse(null),
                                words(fact, names, locale)))
                .toList();
    }

    private String words(CaseFacts.Fact fact, Map<PractitionerRef, String> names, Locale locale) {
        return Stream.of(
                        fact.area().map(area -> areas.nameOf(area, locale)),
                        fact.lead().map(lead -> names.getOrDefault(lead, "")),
                        Optional.of(fact.words()))
                .flatMap(Optional::stream)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(": "));
    }
}
