package org.lantern.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/// A desk that stands open and keeps itself up to date as its page does: it is sent what waits anew
/// whenever something changed, and fetches it where it is told to, at most once a second, and
/// whenever its stream was opened.
final class OpenDesk implements AutoCloseable {

    private static final int ONCE_A = 1_000;

    /// After a stream has ended.
    private static final int REOPENED_AFTER = 1_000;

    private final Reporter worker;
    private final Reporter listener;
    private final Map<String, CompletableFuture<Long>> shown = new ConcurrentHashMap<>();
    private final Semaphore wanted = new Semaphore(0);
    private final CompletableFuture<Void> open = new CompletableFuture<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /// Opens one, and waits until it stands there.
    OpenDesk(Reporter worker) {
        this.worker = worker;
        listener = worker.beside();
        threads.submit(this::listen);
        threads.submit(this::refresh);
        open.join();
    }

    /// When that concern was on the screen, by `System.nanoTime`.
    CompletableFuture<Long> shows(String code) {
        return shown.computeIfAbsent(code, _ -> new CompletableFuture<>());
    }

    private Void listen() throws InterruptedException {
        while (true) {
            try (var told = listener.listen("/desk/queue/events")) {
                wanted.release();
                told.forEach(this::hear);
            } catch (IOException | RuntimeException lost) {
                open.completeExceptionally(lost);
            }
            Thread.sleep(REOPENED_AFTER);
        }
    }

    private void hear(String line) {
        if (line.equals("event:changed")) wanted.release();
        if (line.startsWith("data:")) stand(Codes.in(line));
    }

    private void stand(List<String> codes) {
        var now = System.nanoTime();
        codes.forEach(code -> shows(code).complete(now));
    }

    private Void refresh() throws InterruptedException {
        while (true) {
            wanted.acquire();
            wanted.drainPermits();
            try {
                stand(Codes.in(worker.refresh("/desk/queue/lanes").page()));
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
