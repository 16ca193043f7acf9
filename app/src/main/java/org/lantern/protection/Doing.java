package org.lantern.protection;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people do about the actions of a plan: say that one was done, by themselves or by somebody
/// else, or that it cannot be done. In any order; done twice is done once.
@Service
@Transactional
public class Doing {

    private final Plans plans;
    private final StepRows rows;
    private final Trace trace;

    Doing(Plans plans, StepRows rows, Trace trace) {
        this.plans = plans;
        this.rows = rows;
        this.trace = trace;
    }

    /// It was done. Whoever was faster stands.
    public void done(PlanRef plan, UUID action, Proof proof, Acting.Practitioner acting) {
        trace.begin(plan, acting);
        if (record(plan, action, proof, acting)) trace.acted("plan-action-done", plan, acting);
    }

    /// What was done while there was paper only: each with its own time.
    public void onPaper(PlanRef plan, Map<UUID, Proof> done, Acting.Practitioner acting) {
        trace.begin(plan, acting);
        done.forEach((action, proof) -> record(plan, action, proof, acting));
        if (!done.isEmpty()) trace.acted("plan-paper-entered", plan, acting);
    }

    /// It cannot be done: somebody else is asked at once.
    public void cannot(PlanRef plan, UUID action, String reason, Acting.Practitioner acting) {
        trace.begin(plan, acting);
        var step = open(plan, action, acting);
        if (rows.cannot(step.ref(), new Step.Cannot(reason, acting.ref(), trace.now())))
            trace.acted("plan-action-cannot", plan, acting);
    }

    private boolean record(PlanRef plan, UUID action, Proof proof, Acting.Practitioner acting) {
        var now = trace.now();
        if (proof.at().isAfter(now)) throw new NotYet();
        var step = open(plan, action, acting);
        return rows.done(
                step.ref(),
                new Step.Done(
                        proof.at(),
                        proof.by(),
                        proof.note(),
                        proof.logNumber(),
                        acting.ref(),
                        now));
    }

    private Step open(PlanRef plan, UUID action, Acting.Practitioner acting) {
        return plans.step(plans.find(plan, acting), action);
    }

    /// What is put down when something was done.
    ///
    /// @param at when, as it is said
    public record Proof(Instant at, Step.Doer by, String note, String logNumber) {}

    /// It lies in the future.
    public static final class NotYet extends Refused.Conflict {
        NotYet() {
            super("That time lies in the future.");
        }
    }
}
