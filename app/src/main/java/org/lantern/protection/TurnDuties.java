package org.lantern.protection;

import java.util.List;
import java.util.UUID;
import org.lantern.casefile.Cases;
import org.lantern.clock.Clocks;
import org.lantern.clock.DutyKey;
import org.lantern.clock.Subject;
import org.lantern.kernel.By;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Playbook.Event;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A child is gone, or back: what the nation asks from then on runs on their case, or stands with
/// them until there is one. In England that is the return home interview within 72 hours (statutory
/// guidance on children who run away or go missing, 2014).
@Component
class TurnDuties {

    private static final DutyKey TELL_THE_POLICE = new DutyKey("D17");
    private static final DutyKey RETURN_INTERVIEW = new DutyKey("D18");
    private static final DutyKey PREVENTION_CHECK = new DutyKey("D19");

    private final PlanRows plans;
    private final HistoryRows history;
    private final Cases cases;
    private final Clocks clocks;

    TurnDuties(PlanRows plans, HistoryRows history, Cases cases, Clocks clocks) {
        this.plans = plans;
        this.history = history;
        this.cases = cases;
        this.clocks = clocks;
    }

    /// In the transaction of whoever says so, which stands whatever happens here.
    @EventListener
    void hear(PlanActed acted) {
        var plan = new PlanRef(acted.subjects().getFirst());
        switch (acted.act()) {
            case "plan-child-gone" ->
                    start(Event.NOTICED, List.of(TELL_THE_POLICE), plan, acted.by());
            case "plan-child-back" ->
                    start(
                            Event.RETURN,
                            List.of(RETURN_INTERVIEW, PREVENTION_CHECK),
                            plan,
                            acted.by());
            default -> {}
        }
    }

    private void start(Event event, List<DutyKey> duties, PlanRef ref, By by) {
        var last =
                history.happened(ref).stream()
                        .filter(one -> one.event() == event)
                        .reduce((_, later) -> later)
                        .orElseThrow();
        var area = plans.find(ref).orElseThrow().area();
        for (var child : plans.children(ref).keySet())
            for (var duty : duties) clocks.start(duty, on(child, last.ref(), area), last.at(), by);
    }

    private Subject on(PersonRef child, UUID cause, String area) {
        return cases.ofChild(child)
                .map(file -> Subject.of(file, cause, area))
                .orElseGet(() -> Subject.of(child, cause, area));
    }
}
