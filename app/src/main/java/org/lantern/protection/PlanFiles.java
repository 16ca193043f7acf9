package org.lantern.protection;

import java.util.List;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.access.Role;
import org.springframework.stereotype.Repository;

/// Gathers all that stands on a plan.
@Repository
class PlanFiles {

    private final PlanRows plans;
    private final StepRows steps;
    private final Manning manning;
    private final HistoryRows history;
    private final DrillRows drills;

    PlanFiles(
            PlanRows plans,
            StepRows steps,
            Manning manning,
            HistoryRows history,
            DrillRows drills) {
        this.plans = plans;
        this.steps = steps;
        this.manning = manning;
        this.history = history;
        this.drills = drills;
    }

    PlanFile of(SeenPlan seen, Acting.Practitioner acting) {
        return of(seen, true, acting);
    }

    /// One of a list, which does not ask who is on call.
    PlanFile listed(SeenPlan seen, Acting.Practitioner acting) {
        return of(seen, false, acting);
    }

    private PlanFile of(SeenPlan seen, boolean rota, Acting.Practitioner acting) {
        var plan = seen.plan();
        var since = history.of(plan.ref(), acting.ref());
        var runs = since.ends().isEmpty() || since.ends().getLast().carriedOn();
        var manned = manning.of(plan, rota && runs);
        var all =
                new PlanFile(
                        plan,
                        drills.of(plan),
                        plans.concerns(plan.ref()),
                        seen.whole() ? plans.concerns(plan.ref(), acting.ref()) : List.of(),
                        plans.children(plan.ref()),
                        steps.of(plan),
                        manned.holders(),
                        manned.carers(),
                        manned.holes(),
                        manned.offers(),
                        since.happened(),
                        since.parted(),
                        since.rang(),
                        since.unanswered(),
                        since.ends(),
                        seen.whole(),
                        manages(plan, acting),
                        Optional.empty());
        if (seen.only().isEmpty()) return all;
        return Excerpt.of(all, manning.ever(plan), seen.only(), acting.ref());
    }

    /// A drill has the managers of its team.
    private static boolean manages(Plan plan, Acting.Practitioner acting) {
        return plan.isDrill()
                ? acting.has(Role.MANAGER)
                : acting.managedAreas().contains(plan.area());
    }
}
