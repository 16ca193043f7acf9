package org.lantern.protection;

import org.lantern.concern.ConcernActed;
import org.lantern.concern.ConcernRaised;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Hears of a concern once it is stored, through the log of events: what fails here stands as a
/// fault on the desk and is tried again, and the concern stands whatever happens.
@Component
class HearsConcerns {

    private static final Logger LOG = LoggerFactory.getLogger(HearsConcerns.class);

    private final StartsByItself starts;

    HearsConcerns(StartsByItself starts) {
        this.starts = starts;
    }

    /// Whoever signed in may be a professional; nobody else begins a plan.
    @TransactionalEventListener(id = "protection.starts-by-itself")
    void hear(ConcernRaised raised) {
        if (raised.by().practitioner() != null) starts.hear(raised);
    }

    /// In the transaction of whoever joined or parted it, or named a child who was found: that
    /// stands whatever happens here.
    @EventListener
    void hear(ConcernActed acted) {
        var who = acted.by().practitioner();
        if (who == null) return;
        try {
            switch (acted.act()) {
                case "concern-joined" -> starts.joined(acted.concern(), who);
                case "concern-unjoined", "child-found" -> starts.parted(acted.concern(), who);
                default -> {}
            }
        } catch (RuntimeException fault) {
            LOG.error("A concern could not join the plan that runs; the next tap joins it", fault);
        }
    }
}
