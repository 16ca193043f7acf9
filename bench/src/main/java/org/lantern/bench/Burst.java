package org.lantern.bench;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/// Many e-mails are to go out at once, by a server that takes its time for each; meanwhile first
/// hours ring, and must not wait for them.
///
/// @param warming for how many seconds before as many hours ring, and e-mails go out at a rate that
///   the service can follow, which do not count
record Burst(House house, PostBox post, int messages, int warming) {

    private static final int HOURS = 200;
    private static final int GENTLY = 20;
    private static final Duration OVER = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String WRITE =
            """
            drop table if exists told;
            create temporary table told as
            select gen_random_uuid() as ref, gen_random_uuid() as message, p.ref as who, n
            from generate_series(1, %1$d) n
            join (select ref, row_number() over (order by ref) - 1 as place from access.open_account) p
              on p.place = n %% (select count(*) from access.open_account);
            insert into notification.notice (ref, practitioner, reason, occasion, link, urgent, drill, told_at)
            select ref, who, 'burst:' || ref, 'ACTION_DUE', '/plans', true, false, now() from told;
            insert into notification.message (ref, notice, channel, not_before, written_at)
            select message, ref, 'EMAIL', now(), now() from told;
            insert into notification.to_send (message, at) select message, now() from told;
            """;

    /// @param took until all had been taken
    /// @param rang how late what rang meanwhile was
    record Seen(int messages, Duration took, int twice, Held rang) {

        boolean holds() {
            return twice == 0 && rang.holds();
        }

        @Override
        public String toString() {
            return "%d e-mails in %.1f s, %.0f a second, %d of them twice%n%s%n%s"
                    .formatted(
                            messages,
                            took.toMillis() / 1000.0,
                            messages * 1000.0 / took.toMillis(),
                            twice,
                            Held.header(),
                            rang);
        }
    }

    Seen measure() throws IOException, SQLException {
        try (var db = house.enter(House.SUPERUSER)) {
            warmUp(db);
            int before = post.again().size();
            var first = LoadHours.into(db, HOURS, Duration.ofSeconds(10), OVER);
            while (Instant.now().isBefore(first)) LockSupport.parkNanos(SECONDS.toNanos(1) / 20);
            var start = Instant.now();
            db.createStatement().execute(WRITE.formatted(messages));
            var written = written(db);
            untilAllCame(written);
            var took = Duration.between(start, Instant.now());
            while (Instant.now().isBefore(start.plus(OVER).plusSeconds(3)))
                LockSupport.parkNanos(SECONDS.toNanos(1) / 5);
            var lag = Standing.lag(db, start, start.plus(OVER));
            return new Seen(
                    messages,
                    took,
                    post.again().size() - before,
                    new Held("from due to rung", lag, 1_000));
        }
    }

    /// Until the JDK has compiled most of what it will compile.
    private void warmUp(Connection db) throws IOException, SQLException {
        if (warming == 0) return;
        var start = LoadHours.into(db, HOURS, Duration.ofSeconds(1), Duration.ofSeconds(warming));
        var all = new HashSet<UUID>();
        for (int second = 0; second < warming; second++) {
            var due = start.plusSeconds(second);
            while (Instant.now().isBefore(due)) LockSupport.parkNanos(SECONDS.toNanos(1) / 20);
            db.createStatement().execute(WRITE.formatted(GENTLY));
            all.addAll(written(db));
        }
        untilAllCame(all);
    }

    private void untilAllCame(Set<UUID> written) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!post.came().keySet().containsAll(written)) {
            if (System.nanoTime() > end) throw new IOException("They did not all come");
            LockSupport.parkNanos(SECONDS.toNanos(1) / 20);
        }
    }

    private static Set<UUID> written(Connection db) throws SQLException {
        var all = new HashSet<UUID>();
        var rows = db.createStatement().executeQuery("select message from told");
        while (rows.next()) all.add(rows.getObject(1, UUID.class));
        return all;
    }
}
