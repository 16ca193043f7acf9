package org.lantern.protection.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.access.Practitioners;
import org.lantern.casefile.CaseSection;
import org.lantern.casefile.Look;
import org.lantern.kernel.PractitionerRef;
import org.lantern.protection.SafetyPlan;
import org.lantern.protection.SafetyPlans;
import org.lantern.protection.Under;
import org.lantern.ui.Moment;
import org.lantern.ui.Phrase;
import org.lantern.ui.Phrasebook;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// The safety and placement plan on the page of a case, and its changes in the chronology.
@Component
class SafetySection implements CaseSection {

    private final SafetyPlans plans;
    private final Practitioners practitioners;
    private final Phrasebook phrases;

    SafetySection(SafetyPlans plans, Practitioners practitioners, Phrasebook phrases) {
        this.plans = plans;
        this.practitioners = practitioners;
        this.phrases = phrases;
    }

    @Override
    public int order() {
        return 4;
    }

    @Override
    public Optional<Section> section(Look look, Acting.Practitioner acting) {
        if (!look.file().whole()) return Optional.empty();
        var current = plans.of(look.file(), look.asOf()).stream().limit(1).toList();
        var under = new Under.OfCase(look.file().ref());
        return Optional.of(
                new Section(
                        "safety-plan",
                        "protection.safety",
                        "protection/safety",
                        Map.of(
                                "page",
                                under.page(),
                                "plans",
                                current,
                                "told",
                                toTell(current) ? plans.told(under) : List.of(),
                                "names",
                                names(current))));
    }

    /// Whether its carer does not know the one in force.
    static boolean toTell(List<SafetyPlan> current) {
        return current.stream().anyMatch(plan -> plan.acknowledged().isEmpty());
    }

    @Override
    public List<Moment> moments(Look look, Acting.Practitioner acting) {
        var all = plans.of(look.file(), look.asOf());
        var names = names(all);
        return all.stream().flatMap(plan -> moments(plan, names)).toList();
    }

    private Stream<Moment> moments(SafetyPlan plan, Map<PractitionerRef, String> names) {
        var written =
                new Moment(plan.at(), word("written", plan.number()), names.get(plan.by()), "");
        var known =
                plan.acknowledged().stream()
                        .map(told ->
                                new Moment(
                                        told.at(),
                                        word("known." + told.how(), plan.number()),
                                        names.get(told.by()),
                                        told.words()));
        return Stream.concat(Stream.of(written), known);
    }

    private Map<PractitionerRef, String> names(List<SafetyPlan> all) {
        var who =
                all.stream()
                        .flatMap(plan ->
                                Stream.concat(
                                        Stream.of(plan.by()),
                                        plan.acknowledged().stream()
                                                .map(SafetyPlan.Acknowledged::by)));
        return practitioners.names(who.toList());
    }

    private Phrase word(String key, Object... words) {
        return Phrase.of(
                phrases.getMessage(
                        "protection.safety." + key, words, LocaleContextHolder.getLocale()));
    }
}
