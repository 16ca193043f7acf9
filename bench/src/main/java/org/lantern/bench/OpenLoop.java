package org.lantern.bench;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntPredicate;

/// Begins something so many times a second, whether or not the last has ended, as people do who
/// know nothing of each other. The time counts from the moment at which it was due to begin, so
/// that a service that stalls is not spared the ones that had to wait.
record OpenLoop(int perSecond, int seconds) {

    /// @param visit the place of the visit in the row, and whether it came to a good end
    Times run(IntPredicate visit) {
        var times = new ConcurrentLinkedQueue<Long>();
        var failed = new AtomicInteger();
        int all = perSecond * seconds;
        long start = System.nanoTime() + 50_000_000L;
        try (var visits = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < all; i++) {
                int place = i;
                long due = start + 1_000_000_000L * i / perSecond;
                waitUntil(due);
                visits.execute(() -> {
                    if (visit.test(place)) times.add(System.nanoTime() - due);
                    else failed.incrementAndGet();
                });
            }
        }
        return Times.of(List.copyOf(times), failed.get());
    }

    private static void waitUntil(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime())
            LockSupport.parkNanos(left);
    }
}
