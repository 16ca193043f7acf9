package org.lantern.protection;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Has a plan ring and tell what it must, in the transaction of what is done on it. It never
/// refuses or undoes that: what could not ring, or be told, is tried again within a minute, as is
/// what does not ring at all. A drill whose hours are over it ends.
@Component
class PlanAlarm {

    private static final Logger LOG = LoggerFactory.getLogger(PlanAlarm.class);

    private final Follows follows;
    private final UnrungRows unrung;
    private final RingingPlans plans;
    private final Drills drills;

    PlanAlarm(Follows follows, UnrungRows unrung, RingingPlans plans, Drills drills) {
        this.follows = follows;
        this.unrung = unrung;
        this.plans = plans;
        this.drills = drills;
    }

    @EventListener
    void hear(PlanActed acted) {
        if (acted.act().equals(Trace.SEEN) || acted.act().equals(Trace.LISTED)) return;
        try {
            follows.after(acted);
        } catch (RuntimeException fault) {
            LOG.error("A plan could not ring; it is tried again within a minute", fault);
            noteOnceStored(acted);
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
                follows.ring(plan);
            } catch (RuntimeException fault) {
                LOG.error("A plan still cannot ring", fault);
            }
        }
        for (var one : unrung.open()) {
            try {
                follows.again(one);
                unrung.mended(one);
            } catch (RuntimeException fault) {
                LOG.error("A plan still cannot ring what it should have", fault);
            }
        }
    }

    /// Not before: it is written down apart, where nothing can be seen yet of the plan.
    private void noteOnceStored(PlanActed acted) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        try {
                            unrung.note(acted);
                        } catch (RuntimeException fault) {
                            LOG.error("That a plan could not ring could not be noted", fault);
                        }
                    }
                });
    }
}
