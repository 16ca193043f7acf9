package org.lantern.bench;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/// A desk that stands open and keeps itself up to date as its page does: it is told that something
/// changed, and fetches what waits anew, at most once a second.
final class OpenDesk implements AutoCloseable {

    private static final int ONCE_A = 1_000;

    private final Reporter worker;
    private final Map<String, CompletableFuture<Long>> shown = new ConcurrentHashMap<>();
    private final Semaphore wanted = new Semaphore(1);
    private final CompletableFuture<Void> open = new CompletableFuture<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /// Opens one, and waits until it stands there.
    OpenDesk(Reporter worker) {
        this.worker = worker;
        threads.submit(this::listen);
        threads.submit(this::refresh);
        open.join();
    }

    /// When that concern was on the screen, by `System.nanoTime`.
    CompletableFuture<Long> shows(String code) {
        return shown.computeIfAbsent(code, _ -> new CompletableFuture<>());
    }

    /// A stream ends by itself after a while, and is opened anew.
    private Void listen() throws IOException, InterruptedException {
        while (true)
            try (var told = worker.listen("/desk/events")) {
                told.filter(line -> line.equals("event:changed")).forEach(_ -> wanted.release());
            }
    }

    private Void refresh() throws InterruptedException {
        while (true) {
            wanted.acquire();
            wanted.drainPermits();
            try {
                var codes = worker.open("/desk/queue/lanes").codes();
                var now = System.nanoTime();
                codes.forEach(code -> shows(code).complete(now));
                open.complete(null);
            } catch (IOException lost) {
                open.completeExceptionally(lost);
            }
            Thread.sleep(ONCE_A);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
