package org.lantern.concern;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import org.lantern.access.Acting;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What somebody at a desk did with a concern, written down.
@Repository
class DoneAtDesk {

    private final JdbcClient db;
    private final WhatWaits waits;
    private final Ids ids;
    private final Clock clock;

    DoneAtDesk(JdbcClient db, WhatWaits waits, Ids ids, Clock clock) {
        this.db = db;
        this.waits = waits;
        this.ids = ids;
        this.clock = clock;
    }

    void claimed(ConcernRef ref, Acting.Practitioner acting) {
        about(
                        "insert into concern.claim (concern, claimed_by, claimed_at) values (:concern, :by, :at)",
                        ref,
                        acting)
                .update();
    }

    void takenOver(
            ConcernRef ref, PractitionerRef from, String reason, Acting.Practitioner acting) {
        about(
                        """
                        insert into concern.taken_over (ref, concern, taken_from, reason, taken_by, taken_at)
                        values (:ref, :concern, :from, :reason, :by, :at)
                        """,
                        ref,
                        acting)
                .param("ref", ids.next())
                .param("from", from.value())
                .param("reason", reason)
                .update();
    }

    void urgency(ConcernRef ref, boolean urgent, String reason, Acting.Practitioner acting) {
        about(
                        """
                        insert into concern.urgency (ref, concern, urgent, reason, said_by, said_at)
                        values (:ref, :concern, :urgent, :reason, :by, :at)
                        """,
                        ref,
                        acting)
                .param("ref", ids.next())
                .param("urgent", urgent)
                .param("reason", reason)
                .update();
    }

    /// Somebody opened it. The first time that anybody does is remembered: it is what a member of
    /// the public may hear.
    void read(ConcernRef ref, Acting.Practitioner acting) {
        about(
                        """
                        insert into concern.read (concern, read_by, read_at) values (:concern, :by, :at)
                        on conflict do nothing
                        """,
                        ref,
                        acting)
                .update();
    }

    /// They have read what whoever told us said later.
    void met(ConcernRef ref, Acting.Practitioner acting) {
        var met =
                about(
                                """
                                insert into concern.words_met (words, met_by, met_at)
                                select u.ref, :by, :at
                                from (select :concern as ref union all
                                      select j.concern from concern.live_join j where j."into" = :concern) one
                                join concern.unmet_words u on u.concern = one.ref
                                on conflict do nothing
                                """,
                                ref,
                                acting)
                        .update();
        if (met > 0) waits.notifyDesks(ref);
    }

    private JdbcClient.StatementSpec about(String sql, ConcernRef ref, Acting.Practitioner acting) {
        return db.sql(sql)
                .param("concern", ref.value())
                .param("by", acting.ref().value())
                .param("at", clock.instant().atOffset(UTC));
    }
}
