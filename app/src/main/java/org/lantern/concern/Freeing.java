package org.lantern.concern;

import java.time.Clock;
import java.util.Set;
import org.lantern.kernel.By;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Recorded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Whoever leaves a desk, or has no account any more, holds nothing there: what they held is with
/// nobody in the same moment, and rings where it cannot wait.
@Service
@Transactional
class Freeing {

    private static final Set<String> LEFT =
            Set.of("team-left", "account-closed", "role-taken", "desk-areas-set");
    private static final By JOB = By.clockwork("concern: held by nobody who decides");

    private static final Logger LOG = LoggerFactory.getLogger(Freeing.class);

    private final WhatWaits waits;
    private final FreedHolders freed;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate each;

    Freeing(
            WhatWaits waits,
            FreedHolders freed,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.waits = waits;
        this.freed = freed;
        this.clock = clock;
        this.events = events;
        each = new TransactionTemplate(transactions);
        each.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @EventListener
    void hear(Recorded recorded) {
        if (LEFT.contains(recorded.act())) free(recorded.by());
    }

    /// Frees what nobody was heard to leave.
    void lookThrough() {
        free(JOB);
    }

    /// One that cannot be freed keeps nobody from leaving, and no other from being freed: it is
    /// tried again within a minute.
    private void free(By by) {
        for (var concern : freed.inVain())
            try {
                each.executeWithoutResult(_ -> free(concern, by));
            } catch (RuntimeException fault) {
                LOG.error("What somebody who left holds could not be freed", fault);
            }
    }

    private void free(ConcernRef concern, By by) {
        waits.lock(concern);
        if (!freed.freeFromVain(concern)) return;
        waits.settle(concern);
        events.publishEvent(new ConcernActed("concern-freed", concern, by, clock.instant()));
    }
}
