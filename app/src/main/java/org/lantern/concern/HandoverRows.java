package org.lantern.concern;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Holding;
import org.lantern.concern.Handovers.Held;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.ShortCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Concerns that somebody holds, offers of them and what was answered, as rows.
@Repository
class HandoverRows {

    private static final String LABELS =
            """
            coalesce((select string_agg(t.label, '; ' order by t.place) from concern.to_decide t
                      where t.decided_with = w.concern), '') as labels
            """;

    private final JdbcClient db;

    HandoverRows(JdbcClient db) {
        this.db = db;
    }

    /// What somebody holds, decides on and has still to decide, with what came of the last offer of
    /// theirs.
    List<Held> mine(PractitionerRef me) {
        return db.sql(
                        """
                        select w.concern, c.code, null::uuid as ref, w.holder as by, '' as words, %s,
                               case when last.why is null then last.offered_to end as offered_to,
                               case when last.why is not null then last.offered_to end as declined_by, last.why
                        from concern.waiting w join concern.concern c on c.ref = w.concern
                        join concern.decides v on v.concern = w.concern and v.practitioner = :me
                        left join lateral (
                            select h.offered_by, h.offered_to, a.handover as accepted, d.words as why from concern.handover h
                            left join concern.handover_accepted a on a.handover = h.ref
                            left join concern.handover_declined d on d.handover = h.ref
                            where h.concern = w.concern order by h.ref desc limit 1) last
                            on last.offered_by = :me and last.accepted is null
                        where w.holder = :me order by w.received_at
                        """
                                .formatted(LABELS))
                .param("me", me.value())
                .query(HandoverRows::held)
                .list();
    }

    /// What was handed to somebody and waits for their answer.
    List<Held> toMe(PractitionerRef me) {
        return db.sql(
                        """
                        select w.concern, c.code, h.ref, h.offered_by as by, h.words, %s, h.offered_to,
                               null::uuid as declined_by, null as why
                        from concern.handover h join concern.waiting w on w.concern = h.concern and w.holder = h.offered_by
                        join concern.concern c on c.ref = w.concern
                        join concern.decides v on v.concern = h.concern and v.practitioner = :me
                        where h.offered_to = :me
                          and not exists (select from concern.handover_accepted a where a.handover = h.ref)
                          and not exists (select from concern.handover_declined d where d.handover = h.ref)
                          and not exists (select from concern.handover later
                                          where later.concern = h.concern and later.ref > h.ref)
                        order by w.received_at
                        """
                                .formatted(LABELS))
                .param("me", me.value())
                .query(HandoverRows::held)
                .list();
    }

    void offer(
            UUID ref,
            ConcernRef concern,
            PractitionerRef by,
            PractitionerRef to,
            String words,
            Instant at) {
        db.sql(
                        """
                        insert into concern.handover (ref, concern, offered_by, offered_to, words, offered_at)
                        values (:ref, :concern, :by, :to, :words, :at)
                        """)
                .param("ref", ref)
                .param("concern", concern.value())
                .param("by", by.value())
                .param("to", to.value())
                .param("words", words)
                .param("at", at.atOffset(UTC))
                .update();
    }

    void accept(UUID handover, Instant at) {
        db.sql("insert into concern.handover_accepted (handover, accepted_at) values (:ref, :at)")
                .param("ref", handover)
                .param("at", at.atOffset(UTC))
                .update();
    }

    void decline(UUID handover, String why, Instant at) {
        db.sql(
                        """
                        insert into concern.handover_declined (handover, words, declined_at) values (:ref, :why, :at)
                        """)
                .param("ref", handover)
                .param("why", why)
                .param("at", at.atOffset(UTC))
                .update();
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        var ref = row.getObject("ref", UUID.class);
        var declined = practitioner(row, "declined_by");
        var why = row.getString("why");
        return new Held(
                ref == null ? row.getObject("concern", UUID.class) : ref,
                new ConcernRef(row.getObject("concern", UUID.class)),
                new ShortCode(row.getString("code")),
                row.getString("labels"),
                new PractitionerRef(row.getObject("by", UUID.class)),
                practitioner(row, "offered_to"),
                row.getString("words"),
                declined.map(who -> new Holding.Declined(who, why)));
    }

    private static Optional<PractitionerRef> practitioner(ResultSet row, String column)
            throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(PractitionerRef::new);
    }
}
