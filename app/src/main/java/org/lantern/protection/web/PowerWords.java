package org.lantern.protection.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.access.Practitioners;
import org.lantern.calendar.Spoken;
import org.lantern.kernel.PersonRef;
import org.lantern.protection.PlanFile;
import org.lantern.protection.PlanPowers;
import org.lantern.protection.SafetyPlan;
import org.lantern.protection.SafetyPlans;
import org.lantern.protection.Under;
import org.lantern.protection.UsedPower;
import org.lantern.ui.Moment;
import org.lantern.ui.Phrase;
import org.lantern.ui.Phrasebook;
import org.springframework.stereotype.Component;

/// Puts into words which powers hold the children of a plan safe; of a drill also the safety plan
/// that it rehearses.
@Component
class PowerWords {

    private final PlanPowers powers;
    private final SafetyPlans plans;
    private final Practitioners practitioners;
    private final Spoken spoken;
    private final Phrasebook phrases;
    private final Clock clock;

    PowerWords(
            PlanPowers powers,
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

    /// The safety plan, for the page of the drill.
    Map<String, Object> safetyPlan(PlanFile file) {
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
                "plans",
                safe,
                "told",
                SafetySection.toTell(safe)
                        ? plans.told(new Under.OfDrill(file.plan().ref()))
                        : List.of(),
                "names",
                practitioners.names(who.toList()));
    }

    /// All that were used, for the page of a plan.
    List<Used> powers(PlanFile file, Acting.Practitioner acting, Locale locale) {
        var labels = file.shown(locale);
        return powers.of(file, acting).stream()
                .map(one -> used(one, labels.size() > 1 ? labels : Map.of(), locale))
                .map(one ->
                        file.whole() || file.plan().isDrill()
                                ? one
                                : one.withoutWords(followed(locale)))
                .toList();
    }

    /// That they were used, on the line of time.
    List<Moment> moments(List<Used> all, Locale locale) {
        return all.stream()
                .map(one ->
                        new Moment(
                                one.since(),
                                phrases.say("clock.happened.used", locale, one.title().text()),
                                one.by(),
                                one.child()))
                .toList();
    }

    /// Those whose hours could not be worked out.
    List<String> notStarted(PlanFile file, Locale locale) {
        return powers.notStarted(file).stream().map(duty -> duty.title().in(locale)).toList();
    }

    private String followed(Locale locale) {
        return phrases.getMessage("protection.power.followed", null, locale);
    }

    /// Those that hold the child now, with the moment at which each runs out.
    List<String> running(
            PlanFile file, PersonRef child, Acting.Practitioner acting, Locale locale) {
        return powers.of(file, acting).stream()
                .filter(one -> one.holds(clock.instant()) && one.child().equals(child))
                .map(one -> used(one, Map.of(), locale))
                .map(one -> one.title().text() + (one.ends().isEmpty() ? "" : ": " + one.ends()))
                .toList();
    }

    private Used used(UsedPower one, Map<PersonRef, String> labels, Locale locale) {
        var now = clock.instant();
        return new Used(
                one.ref(),
                StepWords.said(one.duty().title(), locale),
                labels.getOrDefault(one.child(), ""),
                one.by().all(),
                one.at(),
                spoken.moment(one.at(), locale),
                one.ends().map(end -> spoken.moment(end, locale)).orElse(""),
                one.ends().map(end -> left(Duration.between(now, end), locale)).orElse(""),
                colour(one, now),
                one.outcome());
    }

    private String left(Duration left, Locale locale) {
        return left.isNegative()
                ? phrases.getMessage("protection.power.over", null, locale)
                : phrases.getMessage(
                        "protection.power.left",
                        new Object[] {spoken.duration(left, locale)},
                        locale);
    }

    private static String colour(UsedPower one, Instant now) {
        if (one.ends().filter(now::isAfter).isPresent()) return "red";
        return one.isShort(now) ? "orange" : "blue";
    }

    /// One that was used.
    ///
    /// @param child whom it holds; empty where there is only one
    /// @param since when it was used
    /// @param at the same in words
    /// @param ends the moment at which it runs out
    /// @param left how long that is; or that it has run out
    /// @param colour of that
    /// @param outcome what followed, in the words of whoever said so: they may name where a child
    ///   stays
    public record Used(
            UUID ref,
            Phrase title,
            String child,
            String by,
            Instant since,
            String at,
            String ends,
            String left,
            String colour,
            Optional<String> outcome) {

        private Used withoutWords(String instead) {
            return new Used(
                    ref,
                    title,
                    child,
                    by,
                    since,
                    at,
                    ends,
                    left,
                    colour,
                    outcome.map(_ -> instead));
        }
    }
}
