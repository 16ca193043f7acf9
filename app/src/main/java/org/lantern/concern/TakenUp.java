package org.lantern.concern;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.lantern.database.Reads;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Since when somebody has had a concern in hand, and who: whoever took it up, or accepted it from
/// another area. One that is decided with another was in hand, from their joining on, with whoever
/// had that one.
@Service
public class TakenUp {

    private final JdbcClient db;

    TakenUp(JdbcClient db) {
        this.db = db;
    }

    /// When somebody first did.
    @Reads
    public Optional<Instant> first(ConcernRef ref) {
        return db.sql(
                        """
                        with which as (
                            select :ref::uuid as concern, '-infinity'::timestamptz as joined
                            union all
                            select j."into", j.joined_at from concern.live_join j where j.concern = :ref)
                        select greatest(t.at, w.joined) from which w
                        cross join lateral (
                            select c.claimed_at as at from concern.claim c where c.concern = w.concern
                            union all
                            select a.recorded_at from concern.offer o join concern.acceptance a on a.offer = o.ref
                            where o.concern = w.concern and a.accepted and a.practitioner is not null) t
                        order by 1 limit 1
                        """)
                .param("ref", ref.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /// Who has it now.
    @Reads
    public Optional<PractitionerRef> holder(ConcernRef ref) {
        return db.sql("select holder from concern.held where concern = :ref and holder is not null")
                .param("ref", ref.value())
                .query(UUID.class)
                .optional()
                .map(PractitionerRef::new);
    }
}
