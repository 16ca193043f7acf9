package org.lantern.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks twice a second for rings that must go on.
@Component
class Escalating {

    private static final Logger LOG = LoggerFactory.getLogger(Escalating.class);
    private static final String EVERY = "${lantern.notification.every:500}";

    private final Escalation escalation;
    private boolean failing;

    Escalating(Escalation escalation) {
        this.escalation = escalation;
    }

    @Scheduled(initialDelayString = EVERY, fixedDelayString = EVERY)
    void look() {
        try {
            while (escalation.goOn() == DueRows.BATCH) {}
            failing = false;
        } catch (RuntimeException fault) {
            // Said once, not twice a second, for as long as the database is away.
            if (!failing) LOG.error("Rings cannot go on; it is tried again at once", fault);
            failing = true;
        }
    }
}
