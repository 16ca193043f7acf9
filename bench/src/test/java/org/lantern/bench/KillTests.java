package org.lantern.bench;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A Lantern that is killed while it rings loses no step and takes none twice.
class KillTests {

    private static final Path JAR = Path.of("../app/target/lantern.jar");
    private static final int ROUNDS = 3;
    private static final int RINGS = 120;
    private static final int MILLIS_BETWEEN = 50;

    /// Rings of teams that have somebody on call, one after another due.
    private static final String RING =
            """
            insert into notification.ring (ref, cause, subject, occasion, link, team, chain, from_at, drill, recorded_at)
            select gen_random_uuid(), gen_random_uuid(), '00000000-0000-0000-0000-000000000007', 'ACTION_DUE', '/plans',
                   (select m.team from access.team_member m order by m.team limit 1),
                   'urgent', now() + n * interval '%d milliseconds', false, now()
            from generate_series(1, %d) n
            """
                    .formatted(MILLIS_BETWEEN, RINGS);

    private static final String DUE =
            """
            insert into notification.due (ring, round, step, at)
            select n.ring, n.round, n.step, n.at from notification.next_due n
            where not exists (select from notification.due d where d.ring = n.ring)
            """;

    private static final String UNTAKEN =
            """
            select count(*) from notification.ring r
            where r.subject = '00000000-0000-0000-0000-000000000007'
              and not exists (select from notification.step s where s.ring = r.ref)
            """;

    /// When the next step is due says the same as the facts.
    private static final String ASTRAY =
            """
            select count(*) from notification.due d full join notification.next_due n on n.ring = d.ring
            where (d.round, d.step, d.at) is distinct from (n.round, n.step, n.at)
            """;

    /// Everybody who was rung by a step was told of it once, and nobody else.
    private static final String UNTOLD_OR_DOUBLE =
            """
            select count(*)
            from (select c.practitioner, format('ring:%s:%s:%s', c.ring, c.round, c.step) as reason
                  from notification.called c where c.unreachable is null) called
            full join (select practitioner, reason from notification.notice where reason like 'ring:%') told
                   on told.practitioner = called.practitioner and told.reason = called.reason
            where told.reason is null or called.reason is null
            """;

    @Test
    void everyStepThatIsDueIsTakenOnceHoweverOftenItIsKilled(@TempDir Path data) throws Exception {
        var moments = new Random(11);
        var house = new House(data);
        for (int round = 0; round < ROUNDS; round++)
            try (var service = Service.of(JAR, data);
                    var db = house.enter(House.SUPERUSER)) {
                update(db, RING);
                update(db, DUE);
                LockSupport.parkNanos(
                        moments.nextLong(
                                SECONDS.toNanos(1),
                                SECONDS.toNanos(RINGS * MILLIS_BETWEEN / 1000)));
                service.process().destroyForcibly();
                service.process().onExit().get(60, SECONDS);
            }

        try (var service = Service.of(JAR, data);
                var db = house.enter(House.SUPERUSER)) {
            var end = System.nanoTime() + SECONDS.toNanos(120);
            while (count(db, UNTAKEN) > 0) {
                assertThat(System.nanoTime()).as("two minutes have passed").isLessThan(end);
                LockSupport.parkNanos(200_000_000);
            }
            assertThat(service.process().isAlive()).isTrue();
            assertThat(count(db, ASTRAY)).as("due otherwise than the facts say").isZero();
            assertThat(count(db, UNTOLD_OR_DOUBLE)).as("untold, or told without a step").isZero();
        }
    }

    private static void update(Connection db, String sql) throws SQLException {
        try (var statement = db.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static long count(Connection db, String sql) throws SQLException {
        try (var statement = db.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
