package org.lantern.protection.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.casefile.Cases;
import org.lantern.casefile.ChildCase;
import org.lantern.kernel.PersonRef;
import org.lantern.protection.PlanFile;
import org.lantern.protection.SafetyPlan;
import org.lantern.protection.SafetyPlans;
import org.springframework.stereotype.Component;

/// What holds a child safe: powers that run, with the moment at which they run out, and by the
/// record of their case, for those who see it whole, what is arranged.
@Component
class HeldOfChild {

    private final Cases cases;
    private final SafetyPlans plans;
    private final PowerWords powers;
    private final Clock clock;

    HeldOfChild(Cases cases, SafetyPlans plans, PowerWords powers, Clock clock) {
        this.cases = cases;
        this.plans = plans;
        this.powers = powers;
        this.clock = clock;
    }

    /// Of a child whom a plan shows; in a drill what is rehearsed.
    Held of(PlanFile file, PersonRef child, Acting.Practitioner acting, Locale locale) {
        return new Held(
                powers.running(file, child, acting, locale),
                (file.plan().isDrill() ? plans.rehearsed(file) : arranged(child, acting))
                        .map(SafetyPlan::says));
    }

    private Optional<SafetyPlan> arranged(PersonRef child, Acting.Practitioner acting) {
        return cases.ofChild(child)
                .flatMap(file -> cases.find(file, acting))
                .filter(ChildCase::whole)
                .flatMap(file -> plans.of(file, clock.instant()).stream().findFirst());
    }

    /// @param powers each with its end
    record Held(List<String> powers, Optional<SafetyPlan.Arrangements> arranged) {}
}
