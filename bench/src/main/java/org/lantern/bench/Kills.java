package org.lantern.bench;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// Kills Lantern, or its PostgreSQL with all its processes, while first hours run and ring, at any
/// moment, and looks afterwards whether every step stands once.
record Kills(Path jar, Path data, long seed) {

    /// In each round: their first rings fall due one after another within that time.
    private static final int HOURS = 40;

    private static final Duration OVER = Duration.ofSeconds(5);

    /// Later than that nothing might fall due any more by which it shows that it is there again.
    private static final Duration LATEST = Duration.ofSeconds(4);

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /// @param back how long it took each time until it worked again
    record Seen(int rounds, Times back, Standing standing) {

        boolean holds() {
            return back.count() == rounds && standing.isRight();
        }

        @Override
        public String toString() {
            return "%d kills; it worked again after %.1f s at the median, %.1f s at most; %s"
                    .formatted(rounds, back.median() / 1000, back.longest() / 1000, standing);
        }
    }

    Seen ofLantern(int rounds) throws IOException, SQLException, InterruptedException {
        var moments = new Random(seed);
        var back = new ArrayList<Long>();
        for (int round = 0; round < rounds; round++)
            try (var service = Service.of(jar, data)) {
                if (round > 0) back.add(service.untilFirstPage().toNanos());
                ring();
                LockSupport.parkNanos(moments.nextLong(LATEST.toNanos()));
                end(service.process());
            }
        try (var service = Service.of(jar, data)) {
            back.add(service.untilFirstPage().toNanos());
            return new Seen(rounds, Times.of(back, 0), settled());
        }
    }

    Seen ofPostgres(int rounds) throws IOException, SQLException, InterruptedException {
        var moments = new Random(seed);
        var back = new ArrayList<Long>();
        try (var service = Service.of(jar, data)) {
            for (int round = 0; round < rounds; round++) {
                ring();
                LockSupport.parkNanos(moments.nextLong(LATEST.toNanos()));
                var postmaster = ProcessHandle.of(house().postmaster()).orElseThrow();
                var all = Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
                for (var process : all) process.destroyForcibly();
                var killed = Instant.now();
                goesOn(killed);
                back.add(Duration.between(killed, Instant.now()).toNanos());
                if (!service.process().isAlive()) throw new IOException("Lantern died with it");
            }
            return new Seen(rounds, Times.of(back, 0), settled());
        }
    }

    private House house() {
        return new House(data);
    }

    private void ring() throws IOException, SQLException {
        try (var db = house().enter(House.SUPERUSER)) {
            LoadHours.into(db, HOURS, Duration.ZERO, OVER);
        }
    }

    private static void end(ProcessHandle process) throws InterruptedException {
        process.destroyForcibly();
        try {
            process.onExit().get(60, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException never) {
            throw new IllegalStateException("It cannot be killed", never);
        }
    }

    /// Waits until steps are taken, and none is left that should have been.
    private void goesOn(Instant since) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try (var db = house().enter(House.SUPERUSER)) {
                if (Standing.isTaken(db, since) && Standing.of(db).untaken() == 0) return;
            } catch (SQLException | IOException away) {
                // It is not there yet.
            }
            LockSupport.parkNanos(SECONDS.toNanos(1) / 10);
        }
        throw new IOException("It did not come back");
    }

    /// Once all that is due was taken.
    private Standing settled() throws IOException, SQLException {
        LockSupport.parkNanos(OVER.toNanos());
        goesOn(Instant.EPOCH);
        try (var db = house().enter(House.SUPERUSER)) {
            return Standing.of(db);
        }
    }
}
