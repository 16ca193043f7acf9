package org.lantern.protection;

import org.lantern.concern.ConcernRaised;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Hears of a concern once it is stored, through the log of events: what fails here stands as a
/// fault on the desk and is tried again, and the concern stands whatever happens.
@Component
class HearsConcerns {

    private final StartsByItself starts;

    HearsConcerns(StartsByItself starts) {
        this.starts = starts;
    }

    /// Whoever signed in may be a professional; nobody else begins a plan.
    @TransactionalEventListener(id = "protection.starts-by-itself")
    void hear(ConcernRaised raised) {
        if (raised.by().practitioner() != null) starts.hear(raised);
    }
}
