package org.lantern.protection;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people do about the actions of a plan: say that one was done, by themselves or by somebody
/// else, or that it cannot be done. In any order; done twice is done once. What is put down on a
/// plan that went on as another was done on that one too.
@Service
@Transactional
public class Doing {

    private final StepRows rows;
    private final DoneRows done;
    private final TurnRows turns;
    private final Trace trace;

    Doing(StepRows rows, DoneRows done, TurnRows turns, Trace trace) {
        this.rows = rows;
        this.done = done;
        this.turns = turns;
        this.trace = trace;
    }

    /// It was done. Whoever was faster stands.
    ///
    /// @throws Turning.Over where it was done after the plan had ended
    public void done(PlanRef ref, UUID action, Proof proof, Acting.Practitioner acting) {
        var seen = trace.begin(ref, proof.at(), acting);
        mustBeItsTime(seen.plan(), proof.at(), trace.now());
        if (record(step(theirs(seen), action), proof, acting))
            acted("plan-action-done", ref, acting);
    }

    /// What was done while there was paper only: each with its own time, also what was done after
    /// the plan had ended, of which those with the paper need not have known.
    ///
    /// @return those that could not be put down: somebody was faster, or they are no longer theirs
    public Set<UUID> onPaper(PlanRef ref, Map<UUID, Proof> done, Acting.Practitioner acting) {
        var seen = trace.begin(ref, Instant.EPOCH, acting);
        var theirs = theirs(seen);
        var left = new HashSet<>(done.keySet());
        for (var step : theirs) {
            var proof = done.get(step.ref());
            if (proof == null) continue;
            mustBeItsTime(seen.plan(), proof.at(), trace.now());
            if (record(step, proof, acting)) left.remove(step.ref());
        }
        if (left.size() < done.size()) acted("plan-paper-entered", ref, acting);
        return left;
    }

    /// It cannot be done: somebody else is asked at once.
    public void cannot(PlanRef ref, UUID action, String reason, Acting.Practitioner acting) {
        var step = step(theirs(trace.begin(ref, acting)), action);
        if (done.cannot(step.ref(), new Step.Cannot(reason, acting.ref(), trace.now())))
            trace.acted("plan-action-cannot", ref, acting);
    }

    /// It may have ended by going on as another, which runs.
    private void acted(String act, PlanRef ref, Acting.Practitioner acting) {
        trace.acted(act, ref, acting);
        turns.goesOnAs(ref)
                .ifPresent(other -> {
                    trace.hold(other);
                    done.copyDone(ref, other);
                    acted(act, other, acting);
                });
    }

    private boolean record(Step step, Proof proof, Acting.Practitioner acting) {
        return done.done(
                step.ref(),
                new Step.Done(
                        proof.at(),
                        proof.by(),
                        proof.note(),
                        proof.logNumber(),
                        acting.ref(),
                        trace.now()));
    }

    /// Whoever only cares for some of the children acts for those alone.
    private List<Step> theirs(SeenPlan seen) {
        return rows.of(seen.plan()).stream()
                .filter(step ->
                        seen.only().isEmpty()
                                || step.child().map(seen.only()::contains).orElse(true))
                .toList();
    }

    private static Step step(List<Step> steps, UUID action) {
        return steps.stream()
                .filter(step -> step.ref().equals(action))
                .findFirst()
                .orElseThrow(Refused.Missing::new);
    }

    static void mustBeItsTime(Plan plan, Instant at, Instant now) {
        if (at.isAfter(now)) throw new NotYet();
        if (at.isBefore(plan.earliest())) throw new TooEarly();
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

    /// It lies long before anybody knew.
    public static final class TooEarly extends Refused.Conflict {
        TooEarly() {
            super("That time lies more than a day before anybody knew.");
        }
    }
}
