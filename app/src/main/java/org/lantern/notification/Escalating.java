package org.lantern.notification;

import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks twice a second for rings that must go on; one look at a time, and no other work of the
/// house holds it up.
@Component
class Escalating {

    private static final Logger LOG = LoggerFactory.getLogger(Escalating.class);
    private static final String EVERY = "${lantern.notification.every:500}";

    private final Escalation escalation;
    private final ReentrantLock one = new ReentrantLock();
    private boolean failing;

    Escalating(Escalation escalation) {
        this.escalation = escalation;
    }

    @Scheduled(initialDelayString = EVERY, fixedRateString = EVERY)
    void look() {
        if (!one.tryLock()) return;
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
