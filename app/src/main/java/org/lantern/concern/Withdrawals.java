package org.lantern.concern;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Ids;
import org.lantern.kernel.Refused;
import org.lantern.kernel.ShortCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Taking back what was told. Each time it is one more statement; nothing is deleted, and the desk
/// still decides, once more where it had. The same words within a minute are one: a button was
/// pressed twice.
@Service
@Transactional
public class Withdrawals {

    private final JdbcClient db;
    private final WhatWaits waits;
    private final LaterWords later;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Withdrawals(
            JdbcClient db,
            WhatWaits waits,
            LaterWords later,
            Ids ids,
            Clock clock,
            ApplicationEventPublisher events) {
        this.db = db;
        this.waits = waits;
        this.later = later;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /// Somebody who holds the reference takes their words back. Of a reference that is not ours
    /// nothing is kept, and nobody can tell.
    public void takeBack(ShortCode code, String words) {
        db.sql("select ref from concern.concern where code = :code and channel <> 'PRACTITIONER'")
                .param("code", code.characters())
                .query(UUID.class)
                .optional()
                .map(ConcernRef::new)
                .ifPresent(ref -> add(ref, words, Optional.empty(), new Acting.ThePublic()));
    }

    /// The practitioner who raised it takes it back.
    ///
    /// @throws Refused.Missing when somebody else raised it, or it turned out to be about them
    public void takeBack(ConcernRef ref, String words, Acting.Practitioner acting) {
        var _ =
                db.sql(
                                """
                                select c.ref from concern.concern c
                                join concern.followed f on f.concern = c.ref and f.practitioner = c.recorded_by
                                where c.ref = :ref and c.recorded_by = :me
                                """)
                        .param("ref", ref.value())
                        .param("me", acting.ref().value())
                        .query(UUID.class)
                        .optional()
                        .orElseThrow(Refused.Missing::new);
        add(ref, words, Optional.of(acting.ref().value()), acting);
    }

    private void add(ConcernRef ref, String words, Optional<UUID> by, Acting acting) {
        waits.lockWithAnyOther(ref);
        var fact = ids.next();
        var now = clock.instant();
        var added =
                db.sql(
                                """
                                insert into concern.withdrawal (ref, concern, words, withdrawn_by, withdrawn_at)
                                select :fact, :ref, :words, :by, :at
                                where not exists (select from concern.withdrawal
                                                  where concern = :ref and words = :words
                                                    and withdrawn_at > :at - interval '1 minute')
                                """)
                        .param("fact", fact)
                        .param("ref", ref.value())
                        .param("words", words)
                        .param("by", by.orElse(null))
                        .param("at", now.atOffset(UTC))
                        .update();
        if (added == 0) return;
        later.came(fact, ref, acting);
        events.publishEvent(new ConcernActed("concern-withdrawn", ref, acting.by(), now));
    }
}
