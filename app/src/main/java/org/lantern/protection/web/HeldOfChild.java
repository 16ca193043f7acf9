package org.lantern.protection.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.calendar.Spoken;
import org.lantern.casefile.Cases;
import org.lantern.casefile.ChildCase;
import org.lantern.clock.Clocks;
import org.lantern.clock.Standing;
import org.lantern.clock.StartedDuty;
import org.lantern.kernel.PersonRef;
import org.lantern.protection.PlanFile;
import org.lantern.protection.SafetyPlan;
import org.lantern.protection.SafetyPlans;
import org.springframework.stereotype.Component;

/// What holds a child safe by the record of their case, for those who see it whole: powers that
/// run, with the moment at which they run out, and what is arranged.
@Component
class HeldOfChild {

    private final Cases cases;
    private final Clocks clocks;
    private final SafetyPlans plans;
    private final RehearsedWords rehearsed;
    private final Spoken spoken;
    private final Clock clock;

    HeldOfChild(
            Cases cases,
            Clocks clocks,
            SafetyPlans plans,
            RehearsedWords rehearsed,
            Spoken spoken,
            Clock clock) {
        this.cases = cases;
        this.clocks = clocks;
        this.plans = plans;
        this.rehearsed = rehearsed;
        this.spoken = spoken;
        this.clock = clock;
    }

    /// Of a child whom a plan shows; in a drill what is rehearsed.
    Held of(PlanFile file, PersonRef child, Acting.Practitioner acting, Locale locale) {
        return file.plan().isDrill()
                ? new Held(
                        rehearsed.running(file, locale),
                        plans.rehearsed(file).map(SafetyPlan::says))
                : of(child, acting, locale);
    }

    private Held of(PersonRef child, Acting.Practitioner acting, Locale locale) {
        return cases.ofChild(child)
                .flatMap(file -> cases.find(file, acting))
                .filter(ChildCase::whole)
                .map(file -> of(file, locale))
                .orElseGet(() -> new Held(List.of(), Optional.empty()));
    }

    private Held of(ChildCase file, Locale locale) {
        var now = clock.instant();
        var powers =
                clocks.on(file, now).stream()
                        .filter(duty -> duty.standingAt(now) instanceof Standing.Ending)
                        .flatMap(duty -> power(duty, locale))
                        .toList();
        var arranged = plans.of(file, now).stream().findFirst().map(SafetyPlan::says);
        return new Held(powers, arranged);
    }

    private Stream<String> power(StartedDuty duty, Locale locale) {
        return duty
                .dueAt()
                .map(end -> duty.duty().title().in(locale) + ": " + spoken.moment(end, locale))
                .stream();
    }

    /// @param powers each with its end
    record Held(List<String> powers, Optional<SafetyPlan.Arrangements> arranged) {}
}
