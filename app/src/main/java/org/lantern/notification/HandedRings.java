package org.lantern.notification;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Holding;
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
        return "handed:" + ring + ":" + by + ":" + at;
    }

    /// What rings them and nobody took from them, the last told first; but for what rings whoever
    /// has a part, and drills: those stay with whoever runs them.
    List<Handed> mine(PractitionerRef who) {
        return db.sql(
                        """
                        select r.ref as notice, r.ref, r.cause, r.subject, r.occasion, r.link, r.team, r.chain, r.first_rung, r.from_at, r.drill, r.area,
                               '' as words, case when last.why is null then last.practitioner end as other,
                               case when last.why is not null then last.practitioner end as declined_by, last.why
                        from notification.ring r join notification.due d on d.ring = r.ref
                        left join lateral (
                            select h.practitioner, b.words as why from notification.notice h
                            left join notification.handed_back b on b.notice = h.ref
                            where h.ring = r.ref and h.reason like 'handed:' || r.ref || ':' || :me || ':%'
                            order by h.ref desc limit 1) last on true
                        where r.first_rung is distinct from :me::uuid and not r.drill
                          and exists (select from notification.notice n where n.ring = r.ref and n.practitioner = :me::uuid
                                      and not exists (select from notification.handed_back b where b.notice = n.ref))
                          and not exists (select from notification.notice h join notification.acknowledged a on a.notice = h.ref
                                          where h.ring = r.ref and h.reason like 'handed:' || r.ref || ':' || :me || ':%')
                        order by r.recorded_at desc, r.ref
                        """)
                .param("me", who.toString())
                .query(HandedRings::handed)
                .list();
    }

    /// What was handed to them, and they have not answered: of each ring what each colleague said
    /// last.
    List<Handed> toMe(PractitionerRef who) {
        return db.sql(
                        """
                        select n.ref as notice, r.ref, r.cause, r.subject, r.occasion, r.link, r.team, r.chain, r.first_rung, r.from_at, r.drill, r.area,
                               coalesce((select w.words from notification.handed_words w where w.notice = n.ref), '') as words,
                               n.told_by as other, null::uuid as declined_by, null as why
                        from notification.notice n join notification.ring r on r.ref = n.ring
                        join notification.due d on d.ring = r.ref
                        where n.practitioner = :me::uuid and n.reason like 'handed:%' and not r.drill
                          and not exists (select from notification.handed_back b where b.notice = n.ref)
                          and not exists (select from notification.notice same left join notification.acknowledged a on a.notice = same.ref
                                          where same.ring = n.ring and same.practitioner = n.practitioner and same.told_by = n.told_by
                                            and same.reason like 'handed:%' and (same.ref > n.ref or a.notice is not null))
                        order by n.ref
                        """)
                .param("me", who.toString())
                .query(HandedRings::handed)
                .list();
    }

    /// What they need to know who are told of it for that reason.
    void say(PractitionerRef to, String reason, String words) {
        if (words.isEmpty()) return;
        db.sql(
                        """
                        insert into notification.handed_words (notice, words)
                        select n.ref, :words from notification.notice n where n.practitioner = :to and n.reason = :reason
                        on conflict do nothing
                        """)
                .param("to", to.value())
                .param("reason", reason)
                .param("words", words)
                .update();
    }

    /// They cannot take it over, however often that colleague handed it to them. Said twice is said
    /// once.
    void back(UUID notice, String why, Instant at) {
        db.sql(
                        """
                        insert into notification.handed_back (notice, words, at)
                        select same.ref, :why, :at from notification.notice n join notification.notice same
                          on same.ring = n.ring and same.practitioner = n.practitioner and same.told_by = n.told_by and same.ref <= n.ref
                        where n.ref = :notice and same.reason like 'handed:%'
                        on conflict do nothing
                        """)
                .param("notice", notice)
                .param("why", why)
                .param("at", at.atOffset(UTC))
                .update();
    }

    private static Handed handed(ResultSet row, int number) throws SQLException {
        return new Handed(
                row.getObject("notice", UUID.class),
                RingRows.stored(row, number),
                row.getString("words"),
                RingRows.practitioner(row, "other"),
                declined(row));
    }

    private static Optional<Holding.Declined> declined(ResultSet row) throws SQLException {
        var why = row.getString("why");
        return RingRows.practitioner(row, "declined_by").map(who -> new Holding.Declined(who, why));
    }

    /// @param ref of the ring; of the notice where it was handed to somebody
    /// @param other to whom it was handed, or who handed it
    /// @param declined to whom it was handed last, and who cannot take it
    record Handed(
            UUID ref,
            RingRows.Stored ring,
            String words,
            Optional<PractitionerRef> other,
            Optional<Holding.Declined> declined) {

        Handed withoutReason() {
            return new Handed(ref, ring, words, other, Optional.empty());
        }
    }
}
