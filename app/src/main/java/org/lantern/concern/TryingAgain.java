package org.lantern.concern;

import java.time.Duration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Tries again what did not start after a concern was stored, and to reach somebody with what
/// nobody reads, soon after the start of Lantern and every minute from then on.
@Component
class TryingAgain {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final IncompleteEventPublications unfinished;
    private final Faults faults;
    private final Naming naming;

    TryingAgain(IncompleteEventPublications unfinished, Faults faults, Naming naming) {
        this.unfinished = unfinished;
        this.faults = faults;
        this.naming = naming;
    }

    @Scheduled(initialDelay = 20_000, fixedDelay = 60_000)
    void tryAgain() {
        naming.tryAgain();
        faults.lookThrough();
        unfinished.resubmitIncompletePublicationsOlderThan(PATIENCE);
    }
}
