package org.lantern.notification;

import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks for rings that must go on: at once where this node began one, and twice a second; one look
/// at a time, and no other work of the house holds it up.
@Component
class Escalating {

    private static final Logger LOG = LoggerFactory.getLogger(Escalating.class);
    private static final String EVERY = "${lantern.notification.every:500}";

    private final Escalation escalation;
    private final ReentrantLock one = new ReentrantLock();
    private boolean failing;

    Escalating(Escalation escalation, Waking waking) {
        this.escalation = escalation;
        waking.wakes(Waking.What.RING, this::lookOnceFree);
    }

    @Scheduled(initialDelayString = EVERY, fixedRateString = EVERY)
    void look() {
        if (one.tryLock()) looking();
    }

    private void lookOnceFree() {
        one.lock();
        looking();
    }

    private void looking() {
        try {
            while (escalation.goOn() == DueRows.BATCH) {}
            failing = false;
        } catch (RuntimeException fault) {
            // Said once, not twice a second, for as long as the database is away.
            if (!failing) LOG.error("Rings cannot go on; it is tried again at once", fault);
            failing = true;
        } finally {
            one.unlock();
        }
    }
}
