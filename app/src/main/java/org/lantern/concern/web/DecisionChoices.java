package org.lantern.concern.web;

import java.util.List;
import java.util.Locale;
import org.lantern.access.Acting;
import org.lantern.area.Areas;
import org.lantern.concern.ConcernFile;
import org.lantern.concern.DecisionKind;
import org.lantern.concern.DecisionNames;
import org.lantern.ui.Option;
import org.lantern.ui.Phrasebook;
import org.lantern.vocabulary.Origin;
import org.springframework.stereotype.Component;

/// What may be chosen where a concern is decided: the kinds by the names of the nation, the case
/// that it is added to, and the areas.
@Component
class DecisionChoices {

    private final CasesAlike cases;
    private final History history;
    private final Areas areas;
    private final AreaOptions options;
    private final Phrasebook phrases;

    DecisionChoices(
            CasesAlike cases,
            History history,
            Areas areas,
            AreaOptions options,
            Phrasebook phrases) {
        this.cases = cases;
        this.history = history;
        this.areas = areas;
        this.options = options;
        this.phrases = phrases;
    }

    DecisionForm.Choices of(ConcernFile file, Locale locale, Acting.Practitioner acting) {
        return new DecisionForm.Choices(
                kinds(file, locale), typed -> cases.numbered(typed, acting), options.all(locale));
    }

    /// Cases that may be about the same child, for the page that asks.
    List<CasesAlike.Row> alike(ConcernFile file, Locale locale, Acting.Practitioner acting) {
        return file.concern().children().isEmpty() ? List.of() : cases.like(file, locale, acting);
    }

    /// By what law or guidance the kinds are called so there.
    Origin origin(ConcernFile file) {
        return DecisionNames.of(areas.area(file.concern().area()).nation());
    }

    private List<Option> kinds(ConcernFile file, Locale locale) {
        var whole = file.toDecide().stream().anyMatch(item -> item.person().isEmpty());
        return (whole ? DecisionKind.forWhole() : DecisionKind.forChild())
                .stream().map(kind -> kind(kind, file.concern().area(), locale)).toList();
    }

    private Option kind(DecisionKind kind, String area, Locale locale) {
        var key = history.key(kind, area);
        return Option.of(kind.name(), phrases.say(key, locale))
                .hinted(phrases.find(key + ".hint", locale).orElse(null));
    }
}
