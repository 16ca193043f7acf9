package org.lantern.protection;

import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The police are rung once for one going. Whoever puts down that a child is gone, with their log
/// number, has rung them: nobody is asked to do so again; nor is anybody who has one of both
/// actions that ask for it done. What another going asked for stands open.
@Component
class PoliceRung {

    private static final String RING_THE_POLICE = "GN02";

    /// The carer is asked both to look and to ring; what the list of the first hour asks for apart.
    private static final String LOOK_AND_RING = "GH42";

    private static final Set<String> EITHER = Set.of(RING_THE_POLICE, LOOK_AND_RING);

    private static final Set<String> DONE = Set.of("plan-action-done", "plan-paper-entered");

    private final PlanRows plans;
    private final StepRows steps;
    private final DoneRows done;
    private final HistoryRows history;

    PoliceRung(PlanRows plans, StepRows steps, DoneRows done, HistoryRows history) {
        this.plans = plans;
        this.steps = steps;
        this.done = done;
        this.history = history;
    }

    /// Whether the same is asked by another that is open.
    static boolean isAskedAgain(Step step, List<Step> all) {
        return step.asks().code().equals(LOOK_AND_RING)
                && all.stream()
                        .anyMatch(other ->
                                other.isOpen() && other.asks().code().equals(RING_THE_POLICE));
    }

    /// In the transaction of whoever put it down, before anything else follows from it.
    @EventListener
    @Order(0)
    void hear(PlanActed acted) {
        var ref = new PlanRef(acted.subjects().getFirst());
        if (acted.act().equals("plan-child-gone")) rung(ref);
        else if (DONE.contains(acted.act())) done.doneAlike(ref, EITHER);
    }

    private void rung(PlanRef ref) {
        var gone = history.happened(ref).getLast();
        if (gone.logNumber().isEmpty()) return;
        steps.of(plans.find(ref).orElseThrow()).stream()
                .filter(step -> step.isOpen() && EITHER.contains(step.asks().code()))
                .filter(step -> !step.asked().isBefore(gone.recordedAt()))
                .forEach(step -> done.done(step.ref(), rung(gone)));
    }

    private static Step.Done rung(Happening gone) {
        return new Step.Done(
                gone.recordedAt(),
                new Step.Doer.Colleague(gone.recordedBy()),
                "",
                gone.logNumber(),
                gone.recordedBy(),
                gone.recordedAt());
    }
}
