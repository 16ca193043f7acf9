package org.lantern.protection;

import org.lantern.kernel.By;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Has a plan ring and tell what it must, in the transaction of what is done on it. It never
/// refuses or undoes that: what could not ring is tried again at the next deed, and within a minute
/// where nothing rings at all. A drill whose hours are over it ends.
@Component
class PlanAlarm {

    private static final Logger LOG = LoggerFactory.getLogger(PlanAlarm.class);
    private static final By JOB = By.clockwork("protection: what must ring");

    private final PlanRings rings;
    private final PlanNews news;
    private final RingingPlans plans;
    private final PlanRows rows;
    private final Drills drills;

    PlanAlarm(PlanRings rings, PlanNews news, RingingPlans plans, PlanRows rows, Drills drills) {
        this.drills = drills;
        this.rings = rings;
        this.news = news;
        this.plans = plans;
        this.rows = rows;
    }

    @EventListener
    void hear(PlanActed acted) {
        if (acted.act().equals(Trace.SEEN) || acted.act().equals(Trace.LISTED)) return;
        var plan = new PlanRef(acted.subjects().getFirst());
        try {
            // What concerned the event of a plan that parted stands on each.
            for (var each : rows.ofOneOrigin(plan)) {
                rings.settle(each, acted.by());
                if (each.ref().equals(plan)) news.tell(each, acted);
            }
        } catch (RuntimeException fault) {
            LOG.error("A plan could not ring; it is tried again at the next deed on it", fault);
        }
    }

    @Scheduled(initialDelay = 30_000, fixedRate = 60_000)
    void lookThrough() {
        for (var drill : drills.over()) {
            try {
                drills.endByItself(drill);
            } catch (RuntimeException fault) {
                LOG.error("A drill that is over could not be ended", fault);
            }
        }
        for (var plan : plans.silent()) {
            try {
                rings.settle(plan, JOB);
            } catch (RuntimeException fault) {
                LOG.error("A plan still cannot ring", fault);
            }
        }
    }
}
