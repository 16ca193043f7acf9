package org.lantern.notification;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends open pages what they show, or that something changed, each at most twice a second. Where
/// nothing was drawn just now it draws at once; what happens within a quarter of a second of that,
/// or while it draws, is drawn together: the busier it is, the fewer times it draws for each.
final class Teller {

    private static final Duration A_PAGE_ONCE_IN = Duration.ofMillis(500);
    private static final Duration REST = Duration.ofMillis(250);

    private static final Logger LOG = LoggerFactory.getLogger(Teller.class);

    private final Consumer<OpenStream> gone;
    private final Set<OpenStream> wanted = ConcurrentHashMap.newKeySet();
    private final Semaphore work = new Semaphore(0);

    private volatile @Nullable Thread thread;

    /// @param gone is told of those that are no longer there
    Teller(Consumer<OpenStream> gone) {
        this.gone = gone;
    }

    /// A house that was stopped can be started again.
    void start() {
        thread = Thread.ofPlatform().daemon().name("teller").start(this::goOn);
    }

    void want(OpenStream stream) {
        wanted.add(stream);
        work.release();
    }

    /// Whether something new is still to be drawn for it.
    boolean wants(OpenStream stream) {
        return wanted.contains(stream);
    }

    void forget(OpenStream stream) {
        wanted.remove(stream);
    }

    void stop() {
        if (thread != null) thread.interrupt();
    }

    private void goOn() {
        var senders = Executors.newVirtualThreadPerTaskExecutor();
        try {
            while (true) {
                // One that was just being told that it is live lets go without a word.
                if (wanted.isEmpty()) work.acquire();
                else work.tryAcquire(A_PAGE_ONCE_IN.toMillis(), TimeUnit.MILLISECONDS);
                work.drainPermits();
                var due = wanted.stream().filter(OpenStream::claim).toList();
                due.forEach(wanted::remove);
                if (due.isEmpty()) continue;
                show(due, senders);
                LockSupport.parkNanos(REST.toNanos());
            }
        } catch (InterruptedException stopped) {
            // Nobody is told anything any more.
            senders.shutdownNow();
        }
    }

    private void show(List<OpenStream> streams, ExecutorService senders) {
        var drawn = drawn(streams);
        var sent = new IdentityHashMap<String, Said>();
        for (var stream : streams) {
            var said =
                    drawn(stream, drawn)
                            .map(html -> sent.computeIfAbsent(html, Said::content))
                            .orElse(Said.CHANGED);
            senders.execute(() -> show(stream, said));
        }
    }

    /// It is let go after a while: what it wants meanwhile is drawn then.
    private void show(OpenStream stream, Said said) {
        try {
            if (!stream.show(said)) gone.accept(stream);
            LockSupport.parkNanos(A_PAGE_ONCE_IN.toNanos());
        } finally {
            stream.letGo();
            work.release();
        }
    }

    private static Optional<String> drawn(
            OpenStream stream, Map<LivePart, Map<LivePart.Page, String>> drawn) {
        return stream.shows()
                .flatMap(shows ->
                        Optional.ofNullable(
                                drawn.getOrDefault(shows.part(), Map.of()).get(shows.page())));
    }

    /// A part that cannot be drawn is asked for by the pages, and they hear why.
    private static Map<LivePart, Map<LivePart.Page, String>> drawn(Collection<OpenStream> streams) {
        var pages =
                streams.stream()
                        .flatMap(stream -> stream.shows().stream())
                        .collect(
                                groupingBy(
                                        OpenStream.Shows::part,
                                        mapping(OpenStream.Shows::page, toSet())));
        var drawn = new HashMap<LivePart, Map<LivePart.Page, String>>();
        pages.forEach((part, each) -> {
            try {
                drawn.put(part, part.drawn(each));
            } catch (RuntimeException | Error fault) {
                // Whatever it was, the next that happens must be drawn.
                LOG.warn("A part of open pages could not be drawn; they ask for it themselves");
            }
        });
        return drawn;
    }
}
