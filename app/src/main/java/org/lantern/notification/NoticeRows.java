package org.lantern.notification;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.By;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What people were told, as rows.
@Repository
class NoticeRows {

    private final JdbcClient db;

    NoticeRows(JdbcClient db) {
        this.db = db;
    }

    /// @param ring of which ring it is, if of any
    /// @return whether they had not been told for that reason before
    boolean add(UUID ref, Notice notice, Optional<UUID> ring, By by, Instant now) {
        return db.sql(
                                """
                                insert into notification.notice (ref, practitioner, reason, occasion, link, urgent, drill, ring, told_by, told_at)
                                values (:ref, :who, :reason, :occasion, :link, :urgent, :drill, :ring, :by, :now)
                                on conflict (practitioner, reason) do nothing
                                """)
                        .param("ref", ref)
                        .param("who", notice.to().value())
                        .param("reason", notice.reason())
                        .param("occasion", notice.occasion().name())
                        .param("link", notice.link())
                        .param("urgent", notice.urgent())
                        .param("drill", notice.drill())
                        .param("ring", ring.orElse(null))
                        .param("by", RingRows.who(by).map(PractitionerRef::value).orElse(null))
                        .param("now", now.atOffset(UTC))
                        .update()
                > 0;
    }

    /// Urgent ones first, the newest of each first; a drill after all that is real.
    List<WaitingNotice> waiting(PractitionerRef who) {
        return db.sql(
                        """
                        select w.ref, w.occasion, w.link, w.urgent, w.drill, w.ring, w.told_at
                        from notification.waiting w where w.practitioner = :who
                        order by w.drill, w.urgent desc, w.told_at desc, w.ref desc
                        """)
                .param("who", who.value())
                .query(NoticeRows::waiting)
                .list();
    }

    int count(PractitionerRef who) {
        return db.sql("select count(*) from notification.waiting where practitioner = :who")
                .param("who", who.value())
                .query(Integer.class)
                .single();
    }

    /// One of somebody's own; also one that no longer waits.
    Optional<Told> find(UUID ref, PractitionerRef who) {
        return db.sql(
                        """
                        select n.occasion, n.link, n.ring from notification.notice n
                        where n.ref = :ref and n.practitioner = :who
                        """)
                .param("ref", ref)
                .param("who", who.value())
                .query((row, _) ->
                        new Told(
                                Occasion.valueOf(row.getString("occasion")),
                                row.getString("link"),
                                Optional.ofNullable(row.getObject("ring", UUID.class))))
                .optional();
    }

    /// @return whether it had not been acknowledged before
    boolean acknowledge(UUID ref, Instant now) {
        return db.sql(
                                """
                                insert into notification.acknowledged (notice, acknowledged_at) values (:ref, :now)
                                on conflict do nothing
                                """)
                        .param("ref", ref)
                        .param("now", now.atOffset(UTC))
                        .update()
                > 0;
    }

    /// Where a colleague handed them what rings, it rings that colleague no longer.
    ///
    /// @return whose notices are fewer now
    List<PractitionerRef> relieve(UUID ref, Instant now) {
        return db.sql(
                        """
                        with handed as (
                            select w.ref, w.practitioner from notification.notice n
                            join notification.waiting w on w.ring = n.ring and w.practitioner = n.told_by
                            where n.ref = :ref and n.reason like 'handed:%'),
                        relieved as (
                            insert into notification.acknowledged (notice, acknowledged_at)
                            select ref, :now from handed on conflict do nothing)
                        select distinct practitioner from handed
                        """)
                .param("ref", ref)
                .param("now", now.atOffset(UTC))
                .query((row, _) -> new PractitionerRef(row.getObject(1, UUID.class)))
                .list();
    }

    private static WaitingNotice waiting(ResultSet row, int number) throws SQLException {
        return new WaitingNotice(
                row.getObject("ref", UUID.class),
                Occasion.valueOf(row.getString("occasion")),
                row.getString("link"),
                row.getBoolean("urgent"),
                row.getBoolean("drill"),
                row.getObject("ring") != null,
                RingRows.at(row, "told_at"));
    }

    /// Where a notice leads, and the ring that it is of.
    record Told(Occasion occasion, String link, Optional<UUID> ring) {}
}
