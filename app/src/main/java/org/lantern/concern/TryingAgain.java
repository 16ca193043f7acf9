package org.lantern.concern;

import java.time.Duration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Tries again what did not start after a concern was stored, soon after the start of Lantern and
/// every minute from then on.
@Component
class TryingAgain {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final IncompleteEventPublications unfinished;
    private final Faults faults;

    TryingAgain(IncompleteEventPublications unfinished, Faults faults) {
        this.unfinished = unfinished;
        this.faults = faults;
    }

    @Scheduled(initialDelay = 20_000, fixedDelay = 60_000)
    void tryAgain() {
        faults.lookThrough();
        unfinished.resubmitIncompletePublicationsOlderThan(PATIENCE);
    }
}
