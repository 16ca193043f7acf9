package org.lantern.concern;

import java.time.Duration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Tries again what did not start after a concern was stored, and to reach somebody with what
/// nobody reads, frees what is held in vain, and rings for what should have rung, soon after the
/// start of Lantern and every minute from then on. Each by itself: none waits for another, nor
/// fails with it.
@Component
class TryingAgain {

    private static final int SOON = 20_000;
    private static final int MINUTE = 60_000;

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final IncompleteEventPublications unfinished;
    private final Faults faults;
    private final Naming naming;
    private final Freeing freeing;
    private final DeskAlarm alarm;

    TryingAgain(
            IncompleteEventPublications unfinished,
            Faults faults,
            Naming naming,
            Freeing freeing,
            DeskAlarm alarm) {
        this.unfinished = unfinished;
        this.faults = faults;
        this.naming = naming;
        this.freeing = freeing;
        this.alarm = alarm;
    }

    @Scheduled(initialDelay = SOON, fixedRate = MINUTE)
    void ring() {
        alarm.lookThrough();
    }

    @Scheduled(initialDelay = SOON, fixedRate = MINUTE)
    void free() {
        freeing.lookThrough();
    }

    @Scheduled(initialDelay = SOON, fixedRate = MINUTE)
    void reachSomebody() {
        naming.tryAgain();
    }

    /// Never twice at a time: what a slow run is at would be taken up again.
    @Scheduled(initialDelay = SOON, fixedDelay = MINUTE)
    void start() {
        faults.lookThrough();
        unfinished.resubmitIncompletePublicationsOlderThan(PATIENCE);
    }
}
