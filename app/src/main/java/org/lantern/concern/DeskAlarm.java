package org.lantern.concern;

import java.util.LinkedHashSet;
import org.lantern.kernel.By;
import org.lantern.kernel.ConcernRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Rings the desk for a concern that cannot wait, in the transaction in which it is stored, until
/// somebody takes it up, and the desk that it is offered to, until somebody answers; and tells
/// those who follow it. It never refuses or undoes what somebody does: what could not ring is a
/// fault on the desk, and is tried again every minute.
@Component
class DeskAlarm {

    static final String FAULT = "ring";

    private static final Logger LOG = LoggerFactory.getLogger(DeskAlarm.class);
    private static final By JOB = By.clockwork("concern: what must ring");

    private final UrgentRings rings;
    private final OfferRings offers;
    private final ReferrerNews news;
    private final Faults faults;

    DeskAlarm(UrgentRings rings, OfferRings offers, ReferrerNews news, Faults faults) {
        this.rings = rings;
        this.offers = offers;
        this.news = news;
        this.faults = faults;
    }

    @EventListener
    void raised(ConcernRaised raised) {
        trying(raised.concern(), () -> settle(raised.concern(), raised.by()));
    }

    @EventListener
    void acted(ConcernActed acted) {
        if (acted.act().equals("concern-seen")) lookedAt(acted.concern(), acted.by());
        else trying(acted.concern(), () -> settle(acted.concern(), acted.by()));
    }

    /// Rings what should ring and does not, and ends what rings in vain.
    void lookThrough() {
        var all = new LinkedHashSet<>(rings.unsettled());
        all.addAll(offers.unsettled());
        for (var ref : all) {
            try {
                settle(ref, JOB);
                faults.mended(ref, FAULT);
            } catch (RuntimeException fault) {
                LOG.error("A desk still cannot be rung", fault);
                faults.note(ref, FAULT);
            }
        }
    }

    private void settle(ConcernRef ref, By by) {
        rings.settle(ref, by);
        offers.settle(ref, by);
        news.settle(ref, by);
    }

    private void trying(ConcernRef ref, Runnable settling) {
        try {
            settling.run();
        } catch (RuntimeException fault) {
            LOG.error("A desk could not be rung; it is tried again within a minute", fault);
            noteOnceStored(ref);
        }
    }

    private void lookedAt(ConcernRef ref, By by) {
        try {
            rings.lookedAt(ref, by);
        } catch (RuntimeException fault) {
            LOG.error("What rings could not be ended", fault);
        }
    }

    /// Not before: a fault is written down apart, where nothing can be seen yet of the concern.
    private void noteOnceStored(ConcernRef ref) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        try {
                            faults.note(ref, FAULT);
                        } catch (RuntimeException fault) {
                            LOG.error("That a desk could not be rung could not be noted", fault);
                        }
                    }
                });
    }
}
