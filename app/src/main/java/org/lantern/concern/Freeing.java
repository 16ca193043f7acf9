package org.lantern.concern;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.kernel.By;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Ids;
import org.lantern.kernel.Recorded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whoever leaves a desk, or has no account any more, holds nothing there: what they held is with
/// nobody in the same moment, and rings where it cannot wait.
@Service
@Transactional
class Freeing {

    private static final Set<String> LEFT =
            Set.of("team-left", "account-closed", "role-taken", "desk-areas-set");
    private static final By JOB = By.clockwork("concern: held by nobody who decides");

    private final WhatWaits waits;
    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Freeing(
            WhatWaits waits,
            JdbcClient db,
            Ids ids,
            Clock clock,
            ApplicationEventPublisher events) {
        this.waits = waits;
        this.db = db;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    void hear(Recorded recorded) {
        if (LEFT.contains(recorded.act())) free(recorded.by());
    }

    /// Frees what nobody was heard to leave.
    void lookThrough() {
        free(JOB);
    }

    private void free(By by) {
        for (var concern : inVain()) {
            waits.lock(concern);
            var freed =
                    db.sql(
                                    """
                                    insert into concern.freed (ref, concern, holder, freed_at)
                                    select :ref, v.concern, v.holder, :at from concern.held_in_vain v where v.concern = :concern
                                    """)
                            .param("ref", ids.next())
                            .param("concern", concern.value())
                            .param("at", clock.instant().atOffset(UTC))
                            .update();
            if (freed == 0) continue;
            waits.settle(concern);
            events.publishEvent(new ConcernActed("concern-freed", concern, by, clock.instant()));
        }
    }

    private List<ConcernRef> inVain() {
        return db
                .sql("select concern from concern.held_in_vain order by concern")
                .query(UUID.class)
                .list()
                .stream()
                .map(ConcernRef::new)
                .toList();
    }
}
