package org.lantern.notification;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.database.Projection;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Messages that are to go out, and when the next attempt of each is due.
@Repository
class MessageRows implements Projection {

    /// As many as one transaction takes.
    static final int BATCH = 20;

    private static final String DUE =
            """
            select m.ref, m.channel, m.device, n.ref as notice, n.practitioner, n.urgent, n.drill, n.ring is not null as rings,
                   exists (select from notification.waiting w where w.ref = n.ref) as needed,
                   coalesce((select max(a.number) from notification.attempt a where a.message = m.ref), 0) + 1 as number
            from notification.to_send q
            join notification.message m on m.ref = q.message join notification.notice n on n.ref = m.notice
            where q.at <= :now
            order by q.at limit %d
            for update of q skip locked
            """
                    .formatted(BATCH);

    private final JdbcClient db;
    private final Waking waking;

    MessageRows(JdbcClient db, Waking waking) {
        this.db = db;
        this.waking = waking;
    }

    void add(
            UUID ref,
            UUID notice,
            Channel channel,
            Optional<UUID> device,
            Instant notBefore,
            Instant now) {
        db.sql(
                        """
                        insert into notification.message (ref, notice, channel, device, not_before, written_at)
                        values (:ref, :notice, :channel, :device, :notBefore, :now)
                        """)
                .param("ref", ref)
                .param("notice", notice)
                .param("channel", channel.name())
                .param("device", device.orElse(null))
                .param("notBefore", notBefore.atOffset(UTC))
                .param("now", now.atOffset(UTC))
                .update();
        dueAt(ref, notBefore);
        waking.onceCommitted(Waking.What.MESSAGE);
    }

    /// What is due now, held until the transaction ends.
    List<Due> due(Instant now) {
        return db.sql(DUE).param("now", now.atOffset(UTC)).query((row, _) -> due(row)).list();
    }

    void dueAt(UUID message, Instant at) {
        db.sql(
                        """
                        insert into notification.to_send (message, at) values (:message, :at)
                        on conflict (message) do update set at = excluded.at
                        """)
                .param("message", message)
                .param("at", at.atOffset(UTC))
                .update();
    }

    void dueNoMore(UUID message) {
        db.sql("delete from notification.to_send where message = :message")
                .param("message", message)
                .update();
    }

    void needless(UUID message, Instant now) {
        db.sql("insert into notification.needless (message, at) values (:message, :now)")
                .param("message", message)
                .param("now", now.atOffset(UTC))
                .update();
        dueNoMore(message);
    }

    @Override
    public String name() {
        return "notification.to_send";
    }

    @Override
    public int rebuild() {
        db.sql("delete from notification.to_send").update();
        return db.sql(
                        """
                        insert into notification.to_send (message, at)
                        select message, at from notification.next_try
                        """)
                .update();
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                row.getObject("ref", UUID.class),
                Channel.valueOf(row.getString("channel")),
                Optional.ofNullable(row.getObject("device", UUID.class)),
                row.getObject("notice", UUID.class),
                new PractitionerRef(row.getObject("practitioner", UUID.class)),
                row.getBoolean("urgent"),
                row.getBoolean("drill"),
                row.getBoolean("rings"),
                row.getBoolean("needed"),
                row.getInt("number"));
    }

    /// A message whose turn it is.
    ///
    /// @param device to which it goes, if to one
    /// @param rings whether it is of a ring, which somebody can say they have
    /// @param needed whether what it says still waits
    /// @param number of the attempt that is to follow
    record Due(
            UUID ref,
            Channel channel,
            Optional<UUID> device,
            UUID notice,
            PractitionerRef to,
            boolean urgent,
            boolean drill,
            boolean rings,
            boolean needed,
            int number) {}
}
