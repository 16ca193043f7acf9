package org.lantern.protection;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Whoever puts down that a child is gone, with the log number of the police, has rung them: nobody
/// is asked to do so again. What another going asked for stands open.
@Component
class PoliceRung {

    private static final String RING_THE_POLICE = "GN02";

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

    /// In the transaction of whoever put it down, before anything else follows from it.
    @EventListener
    @Order(0)
    void hear(PlanActed acted) {
        if (!acted.act().equals("plan-child-gone")) return;
        var ref = new PlanRef(acted.subjects().getFirst());
        var gone = history.of(ref).happened().getLast();
        if (gone.logNumber().isEmpty()) return;
        steps.of(plans.find(ref).orElseThrow()).stream()
                .filter(step -> step.isOpen() && step.asks().code().equals(RING_THE_POLICE))
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
