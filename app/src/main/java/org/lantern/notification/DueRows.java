package org.lantern.notification;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.database.Projection;
import org.lantern.notification.Ladder.Turn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// When the next step of each open ring is due: one row a ring, worked out from the facts with
/// which it is written.
@Repository
class DueRows implements Projection {

    /// As many as one transaction takes. It stands in the SQL itself, so that the plan, which is
    /// made before any value is known, reads just these from the index.
    static final int BATCH = 50;

    /// What is due, in the order of its time. Rows that another node holds are passed over.
    static final String DUE =
            """
            select d.round, d.step, d.at as due_at,
                   r.ref, r.cause, r.subject, r.occasion, r.link, r.team, r.chain, r.first_rung, r.from_at, r.drill, r.area
            from notification.due d join notification.ring r on r.ref = d.ring
            where d.at <= :now
            order by d.at limit %d
            for update of d skip locked
            """
                    .formatted(BATCH);

    private final JdbcClient db;
    private final Waking waking;

    DueRows(JdbcClient db, Waking waking) {
        this.db = db;
        this.waking = waking;
    }

    List<Due> due(Instant now) {
        return db.sql(DUE)
                .param("now", now.atOffset(UTC))
                .query((row, n) ->
                        new Due(
                                RingRows.stored(row, n),
                                row.getInt("round"),
                                row.getInt("step"),
                                RingRows.at(row, "due_at")))
                .list();
    }

    /// The first step of each, when its time comes.
    void first(Set<UUID> rings) {
        if (rings.isEmpty()) return;
        db.sql(
                        """
                        insert into notification.due (ring, round, step, at)
                        select r.ref, 1, 0, r.from_at from notification.ring r where r.ref = any(:rings)
                        """)
                .param("rings", rings.toArray(UUID[]::new))
                .update();
        waking.onceCommitted(Waking.What.RING);
    }

    void next(UUID ring, Turn turn) {
        db.sql(
                        "update notification.due set round = :round, step = :step, at = :at where ring = :ring")
                .param("ring", ring)
                .param("round", turn.round())
                .param("step", turn.step())
                .param("at", turn.at().atOffset(UTC))
                .update();
    }

    void notBefore(UUID ring, Instant at) {
        db.sql("update notification.due set at = greatest(at, :at) where ring = :ring")
                .param("ring", ring)
                .param("at", at.atOffset(UTC))
                .update();
    }

    @Override
    public String name() {
        return "notification.due";
    }

    @Override
    public int rebuild() {
        db.sql("delete from notification.due").update();
        return db.sql(
                        """
                        insert into notification.due (ring, round, step, at)
                        select ring, round, step, at from notification.next_due
                        """)
                .update();
    }

    /// A step whose time has come.
    record Due(RingRows.Stored ring, int round, int step, Instant at) {}
}
