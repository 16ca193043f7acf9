package org.lantern.bench;

import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;

/// A few at a time, as fast as they go.
final class SideBySide {

    private static final int SIDE_BY_SIDE = 8;

    private SideBySide() {}

    /// Does it so many times.
    static void all(int times, Deed deed) throws InterruptedException {
        var places = new Semaphore(SIDE_BY_SIDE);
        var failed = new ConcurrentHashMap<String, Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, times)
                    .forEach(i ->
                            threads.submit(() -> {
                                places.acquire();
                                try {
                                    deed.of(i);
                                } catch (IOException | RuntimeException wrong) {
                                    failed.merge(wrong.toString(), 1, Integer::sum);
                                } finally {
                                    places.release();
                                }
                                return null;
                            }));
        }
        if (!failed.isEmpty()) throw new IllegalStateException("Could not be prepared: " + failed);
    }

    interface Deed {
        void of(int place) throws IOException, InterruptedException;
    }
}
