package org.lantern.bench;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// Many first hours run on two nodes, and one of them dies in the midst of it. How late does what
/// is late ring?
///
/// @param service the node that lives, whose database it is
/// @param plans how many run
/// @param seconds within which the first ring of each falls due
/// @param death the signal by which the other ends: KILL, or STOP, which leaves its connections
///   open, as a machine does that is no longer there
record Hours(Path jar, Service service, House house, int plans, int seconds, String death) {

    /// And some more for each, until all of them are loaded.
    private static final Duration BEFORE = Duration.ofSeconds(20);

    /// So long after a death the other node may need to notice.
    private static final Duration NOTICED = Duration.ofSeconds(15);

    /// In megabytes.
    private static final long FLAT = 16;

    /// @param calm how late steps were while both nodes lived, and when the dead one was no news
    /// @param death how late those were that fell due right after it
    /// @param oldest how late the oldest step was that stood in no record yet, at each look
    record Seen(
            Held calm,
            Held death,
            Held oldest,
            Memory before,
            Memory after,
            Standing standing,
            Processors.Use use) {

        boolean isFlat() {
            return after.heap() - before.heap() <= FLAT;
        }

        boolean holds() {
            return calm.holds()
                    && death.holds()
                    && oldest.holds()
                    && isFlat()
                    && standing.isRight();
        }

        @Override
        public String toString() {
            return String.join(
                    "\n",
                    Held.header(),
                    calm.toString(),
                    death.toString(),
                    oldest.toString(),
                    "memory before: %s; after: %s; %s"
                            .formatted(before, after, isFlat() ? "flat" : "IT GROWS"),
                    standing.toString(),
                    "processors: Lantern %.2f, PostgreSQL %.2f; load %.1f"
                            .formatted(use.service(), use.postgres(), use.load()));
        }
    }

    Seen measure() throws IOException, SQLException, InterruptedException {
        try (var other = Service.beside(jar, house);
                var db = house.enter(House.SUPERUSER)) {
            var over = Duration.ofSeconds(seconds);
            var start = LoadHours.into(db, plans, BEFORE.plusMillis(10L * plans), over);
            db.createStatement().execute("analyze");
            var before = Memory.of(service);
            if (Instant.now().isAfter(start)) throw new IOException("They rang before all ran");
            var processors = new Processors(service.lantern(), house.postmaster());
            var oldest = new ArrayList<Long>();
            look(db, start.plus(over.dividedBy(2)), oldest);
            var died = Instant.now();
            new ProcessBuilder("kill", "-" + death, "" + other.lantern()).start().waitFor();
            look(db, start.plus(over), oldest);
            var end = Instant.now();
            var use = processors.use();
            other.process().destroyForcibly();
            // What fell due by then may need the time that the look for it takes.
            LockSupport.parkNanos(SECONDS.toNanos(3));
            var until = died.plus(NOTICED);
            var lag = Standing.lag(db, start, died);
            var later = Standing.lag(db, until, end);
            return new Seen(
                    new Held("from due to rung", lag.and(later), 1_000),
                    new Held("the same after a node died", Standing.lag(db, died, until), 15_000),
                    new Held("due and in no record, at a look", Times.of(oldest, 0), 1_000),
                    before,
                    Memory.of(service),
                    Standing.of(db),
                    use);
        }
    }

    /// Twenty times a second.
    private static void look(Connection db, Instant until, List<Long> oldest) throws SQLException {
        try (var find =
                db.prepareStatement(
                        "select (extract(epoch from clock_timestamp() - min(at)) * 1e9)::bigint from notification.due")) {
            while (Instant.now().isBefore(until)) {
                try (var row = find.executeQuery()) {
                    row.next();
                    oldest.add(Math.max(0, row.getLong(1)));
                }
                LockSupport.parkNanos(SECONDS.toNanos(1) / 20);
            }
        }
    }
}
