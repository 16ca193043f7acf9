package org.lantern.concern.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.lantern.access.Acting;
import org.lantern.area.Areas;
import org.lantern.casefile.Cases;
import org.lantern.concern.ConcernFile;
import org.lantern.concern.DecisionKind;
import org.lantern.concern.DecisionNames;
import org.lantern.ui.Option;
import org.lantern.ui.Phrase;
import org.lantern.ui.Phrasebook;
import org.lantern.vocabulary.Origin;
import org.springframework.stereotype.Component;

/// What may be chosen where a concern is decided: the kinds by the names of the nation, the cases
/// that it may be added to, and the areas.
@Component
class DecisionChoices {

    private static final int CASES_OFFERED = 50;

    private final Cases cases;
    private final History history;
    private final Areas areas;
    private final Phrasebook phrases;

    DecisionChoices(Cases cases, History history, Areas areas, Phrasebook phrases) {
        this.cases = cases;
        this.history = history;
        this.areas = areas;
        this.phrases = phrases;
    }

    DecisionForm.Choices of(ConcernFile file, Locale locale, Acting.Practitioner acting) {
        var open = openCases(acting);
        return new DecisionForm.Choices(kinds(file, open, locale), open, areas(locale));
    }

    /// By what law or guidance the kinds are called so there.
    Origin origin(ConcernFile file) {
        return DecisionNames.of(areas.area(file.concern().area()).nation());
    }

    private List<Option> openCases(Acting.Practitioner acting) {
        return cases.seenBy(acting, CASES_OFFERED).stream()
                .filter(c -> c.whole() && c.closedAt().isEmpty())
                .map(c -> Option.of(c.ref().toString(), Phrase.of(c.number())))
                .toList();
    }

    private List<Option> kinds(ConcernFile file, List<Option> open, Locale locale) {
        var whole = file.toDecide().stream().anyMatch(item -> item.person().isEmpty());
        return (whole ? DecisionKind.forWhole() : DecisionKind.forChild())
                .stream()
                        .filter(kind -> kind != DecisionKind.ADD_TO_CASE || !open.isEmpty())
                        .map(kind -> kind(kind, file.concern().area(), locale))
                        .toList();
    }

    private Option kind(DecisionKind kind, String area, Locale locale) {
        var key = history.key(kind, area);
        return Option.of(kind.name(), phrases.say(key, locale))
                .hinted(phrases.find(key + ".hint", locale).orElse(null));
    }

    private List<Option> areas(Locale locale) {
        return areas.all().stream()
                .map(area -> Option.of(area.code(), Phrase.of(area.nameIn(locale))))
                .sorted(Comparator.comparing(option -> option.label().text()))
                .toList();
    }
}
