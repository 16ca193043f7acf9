package org.lantern.protection.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.access.Practitioners;
import org.lantern.calendar.Spoken;
import org.lantern.clock.Powers;
import org.lantern.protection.PlanFile;
import org.lantern.protection.RehearsedPower;
import org.lantern.protection.RehearsedPowers;
import org.lantern.protection.SafetyPlan;
import org.lantern.protection.SafetyPlans;
import org.lantern.protection.Under;
import org.lantern.ui.Option;
import org.lantern.ui.Phrase;
import org.lantern.ui.Phrasebook;
import org.springframework.stereotype.Component;

/// Puts into words what a drill rehearses of a child's case: powers, and the safety plan.
@Component
class RehearsedWords {

    private final RehearsedPowers powers;
    private final SafetyPlans plans;
    private final Practitioners practitioners;
    private final Spoken spoken;
    private final Phrasebook phrases;
    private final Clock clock;

    RehearsedWords(
            RehearsedPowers powers,
            SafetyPlans plans,
            Practitioners practitioners,
            Spoken spoken,
            Phrasebook phrases,
            Clock clock) {
        this.powers = powers;
        this.plans = plans;
        this.practitioners = practitioners;
        this.spoken = spoken;
        this.phrases = phrases;
        this.clock = clock;
    }

    /// All of it, for the page of the drill.
    Map<String, Object> of(PlanFile file, Locale locale) {
        var safe = plans.rehearsed(file).stream().toList();
        var who =
                safe.stream()
                        .flatMap(plan ->
                                Stream.concat(
                                        Stream.of(plan.by()),
                                        plan
                                                .acknowledged()
                                                .map(SafetyPlan.Acknowledged::by)
                                                .stream()));
        return Map.of(
                "page",
                new Under.OfDrill(file.plan().ref()).page(),
                "powers",
                powers(file, locale),
                "plans",
                safe,
                "told",
                SafetySection.toTell(safe)
                        ? plans.told(new Under.OfDrill(file.plan().ref()))
                        : List.of(),
                "names",
                practitioners.names(who.toList()));
    }

    List<Option> choices(PlanFile file, Locale locale) {
        return powers.known(file).stream()
                .map(one ->
                        Option.of(one.duty().code(), StepWords.said(one.duty().title(), locale))
                                .hinted(Phrase.of(spoken.limit(one.line().limit(), locale))))
                .toList();
    }

    List<Used> powers(PlanFile file, Locale locale) {
        var known = powers.known(file);
        return powers.of(file).stream().map(one -> used(one, known, locale)).toList();
    }

    /// Those that hold the child, with the moment at which each runs out.
    List<String> running(PlanFile file, Locale locale) {
        return powers(file, locale).stream()
                .filter(one -> one.outcome().isEmpty())
                .map(one -> one.title().text() + ": " + one.ends())
                .toList();
    }

    private Used used(RehearsedPower one, List<Powers.Power> known, Locale locale) {
        var title =
                known.stream()
                        .filter(power -> power.duty().code().equals(one.duty()))
                        .findFirst()
                        .map(power -> StepWords.said(power.duty().title(), locale))
                        .orElseGet(() -> Phrase.of(one.duty()));
        var left = Duration.between(clock.instant(), one.ends());
        return new Used(
                one.ref(),
                title,
                one.by().all(),
                spoken.moment(one.ends(), locale),
                left.isNegative()
                        ? phrases.getMessage("protection.power.over", null, locale)
                        : phrases.getMessage(
                                "protection.power.left",
                                new Object[] {spoken.duration(left, locale)},
                                locale),
                one.outcome());
    }

    /// One that was used.
    ///
    /// @param ends the moment at which it runs out
    /// @param left how long that is; or that it has run out
    public record Used(
            UUID ref,
            Phrase title,
            String by,
            String ends,
            String left,
            Optional<String> outcome) {}
}
