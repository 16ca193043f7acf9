package org.lantern.protection;

import java.util.List;
import java.util.UUID;
import org.lantern.casefile.Cases;
import org.lantern.clock.Clocks;
import org.lantern.clock.DutyKey;
import org.lantern.clock.Subject;
import org.lantern.kernel.PersonRef;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A child is back: what the nation asks from then on runs on their case, or stands with them until
/// there is one. In England that is the return home interview within 72 hours (statutory guidance
/// on children who run away or go missing, 2014).
@Component
class ReturnDuties {

    private static final List<DutyKey> FROM_THEN = List.of(new DutyKey("D18"), new DutyKey("D19"));

    private final TurnRows turns;
    private final PlanRows plans;
    private final Cases cases;
    private final Clocks clocks;

    ReturnDuties(TurnRows turns, PlanRows plans, Cases cases, Clocks clocks) {
        this.turns = turns;
        this.plans = plans;
        this.cases = cases;
        this.clocks = clocks;
    }

    /// In the transaction of whoever says so, which stands whatever happens here.
    @EventListener
    void hear(PlanActed acted) {
        if (!acted.act().equals("plan-child-back")) return;
        var ref = new PlanRef(acted.subjects().getFirst());
        var plan = plans.find(ref).orElseThrow();
        var back = turns.lastReturn(ref).orElseThrow();
        for (var child : plans.children(ref).keySet())
            for (var duty : FROM_THEN)
                clocks.start(duty, on(child, back.ref(), plan.area()), back.at(), acted.by());
    }

    private Subject on(PersonRef child, UUID cause, String area) {
        return cases.ofChild(child)
                .map(file -> Subject.of(file, cause, area))
                .orElseGet(() -> Subject.of(child, cause, area));
    }
}
