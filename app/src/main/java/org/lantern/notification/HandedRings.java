package org.lantern.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Rings that somebody was called for, and that a colleague handed to them, as rows. That one was
/// handed over is a notice like any other, whose reason says by whom.
@Repository
class HandedRings {

    private final JdbcClient db;

    HandedRings(JdbcClient db) {
        this.db = db;
    }

    /// The same ring can go to the same colleague again, after they gave it back.
    static String reason(UUID ring, PractitionerRef by, Instant at) {
        return "handed:" + ring + ":" + by + ":" + at.truncatedTo(ChronoUnit.MINUTES);
    }

    /// What rings them and nobody took from them, the last told first; but for what rings whoever
    /// has a part.
    List<Handed> mine(PractitionerRef who) {
        return db.sql(
                        """
                        select r.ref as notice, r.ref, r.cause, r.subject, r.occasion, r.link, r.team, r.chain, r.first_rung, r.from_at, r.drill,
                               (select h.practitioner from notification.notice h
                                where h.ring = r.ref and h.reason like 'handed:' || r.ref || ':' || :me || ':%'
                                order by h.ref desc limit 1) as other
                        from notification.ring r join notification.due d on d.ring = r.ref
                        where r.first_rung is distinct from :me::uuid
                          and exists (select from notification.notice n where n.ring = r.ref and n.practitioner = :me::uuid)
                          and not exists (select from notification.notice h join notification.acknowledged a on a.notice = h.ref
                                          where h.ring = r.ref and h.reason like 'handed:' || r.ref || ':' || :me || ':%')
                        order by r.recorded_at desc, r.ref
                        """)
                .param("me", who.toString())
                .query(HandedRings::handed)
                .list();
    }

    /// What was handed to them, and they have not said that they have.
    List<Handed> toMe(PractitionerRef who) {
        return db.sql(
                        """
                        select n.ref as notice, r.ref, r.cause, r.subject, r.occasion, r.link, r.team, r.chain, r.first_rung, r.from_at, r.drill,
                               n.told_by as other
                        from notification.notice n join notification.ring r on r.ref = n.ring
                        join notification.due d on d.ring = r.ref
                        where n.practitioner = :me::uuid and n.reason like 'handed:%'
                          and not exists (select from notification.acknowledged a where a.notice = n.ref)
                        order by n.ref
                        """)
                .param("me", who.toString())
                .query(HandedRings::handed)
                .list();
    }

    private static Handed handed(ResultSet row, int number) throws SQLException {
        return new Handed(
                row.getObject("notice", UUID.class),
                RingRows.stored(row, number),
                RingRows.practitioner(row, "other"));
    }

    /// @param ref of the ring; of the notice where it was handed to somebody
    /// @param other to whom it was handed, or who handed it
    record Handed(UUID ref, RingRows.Stored ring, Optional<PractitionerRef> other) {}
}
