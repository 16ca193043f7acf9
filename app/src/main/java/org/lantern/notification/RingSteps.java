package org.lantern.notification;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.PractitionerRef;
import org.lantern.notification.Ladder.Turn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Steps that were taken, whom they called, and who promised.
@Repository
class RingSteps {

    private final JdbcClient db;

    RingSteps(JdbcClient db) {
        this.db = db;
    }

    void add(DueRows.Due due, Rung.Whom whom, List<Rung.Called> called, Instant now, Turn next) {
        db.sql(
                        """
                        insert into notification.step (ring, round, step, whom, due_at, at, next_round, next_step, next_at)
                        values (:ring, :round, :step, :whom, :due, :now, :nextRound, :nextStep, :nextAt)
                        """)
                .param("ring", due.ring().ref())
                .param("round", due.round())
                .param("step", due.step())
                .param("whom", whom.name())
                .param("due", due.at().atOffset(UTC))
                .param("now", now.atOffset(UTC))
                .param("nextRound", next.round())
                .param("nextStep", next.step())
                .param("nextAt", next.at().atOffset(UTC))
                .update();
        for (var each : called) call(due, each);
    }

    private void call(DueRows.Due due, Rung.Called called) {
        db.sql(
                        """
                        insert into notification.called (ring, round, step, practitioner, unreachable)
                        values (:ring, :round, :step, :who, :unreachable)
                        """)
                .param("ring", due.ring().ref())
                .param("round", due.round())
                .param("step", due.step())
                .param("who", called.who().value())
                .param("unreachable", called.unreachable().map(Enum::name).orElse(null))
                .update();
    }

    Optional<Last> last(UUID ring) {
        return db.sql(
                        """
                        select round, step from notification.step where ring = :ring
                        order by round desc, step desc limit 1
                        """)
                .param("ring", ring)
                .query(Last.class)
                .optional();
    }

    /// @return whether it is the first for that step, and so puts off the next
    boolean promise(UUID ring, Last step, PractitionerRef who, Instant now, Instant until) {
        var before =
                db.sql(
                                """
                                select count(*) from notification.promised
                                where ring = :ring and round = :round and step = :step
                                """)
                        .param("ring", ring)
                        .param("round", step.round())
                        .param("step", step.step())
                        .query(Long.class)
                        .single();
        db.sql(
                        """
                        insert into notification.promised (ring, round, step, practitioner, at, until)
                        values (:ring, :round, :step, :who, :now, :until) on conflict do nothing
                        """)
                .param("ring", ring)
                .param("round", step.round())
                .param("step", step.step())
                .param("who", who.value())
                .param("now", now.atOffset(UTC))
                .param("until", until.atOffset(UTC))
                .update();
        return before == 0;
    }

    /// The last step that was taken.
    record Last(int round, int step) {}
}
