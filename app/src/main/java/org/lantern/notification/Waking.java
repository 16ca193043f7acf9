package org.lantern.notification;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Has this node look at once for what it has just written and is due, instead of at its next
/// regular look. Nothing depends on it: what another node wrote, what is due later, and what was
/// written by a node that died, the regular looks find.
@Component
class Waking implements DisposableBean {

    /// What is committed within this is looked for together: a look has its price. Where much
    /// happens, so is what is committed while it rests after a look.
    private static final Duration TOGETHER = Duration.ofMillis(50);

    private static final Duration REST = Duration.ofMillis(250);

    /// How long a node that goes down lets a look go on.
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final boolean atOnce;
    private final Map<What, Sleeper> sleepers = new ConcurrentHashMap<>();

    Waking(@Value("${lantern.notification.at-once:true}") boolean atOnce) {
        this.atOnce = atOnce;
    }

    /// From now on this is run when something of that kind was written, one at a time.
    void wakes(What what, Runnable look) {
        sleepers.put(what, new Sleeper(look));
    }

    /// Once the transaction that there is was committed; many at once wake it one time.
    void onceCommitted(What what) {
        if (!atOnce) return;
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        var sleeper = sleepers.get(what);
                        if (sleeper != null) sleeper.wake();
                    }
                });
    }

    @Override
    public void destroy() {
        sleepers.values().forEach(sleeper -> sleeper.thread().shutdown());
        sleepers.values().forEach(Sleeper::end);
    }

    /// What can be due.
    enum What {
        RING,
        MESSAGE
    }

    /// @param called whether it was woken and has not begun
    private record Sleeper(Runnable work, AtomicBoolean called, ScheduledExecutorService thread) {

        Sleeper(Runnable work) {
            this(
                    work,
                    new AtomicBoolean(),
                    Executors.newSingleThreadScheduledExecutor(
                            Thread.ofPlatform().daemon().name("woken-", 0).factory()));
        }

        void wake() {
            if (!called.compareAndSet(false, true)) return;
            try {
                thread.schedule(this::look, TOGETHER.toMillis(), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException _) {
                // This node is going down: what was written stays due.
            }
        }

        private void look() {
            called.set(false);
            work.run();
            LockSupport.parkNanos(REST.toNanos());
        }

        private void end() {
            try {
                if (!thread.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS))
                    thread.shutdownNow();
            } catch (InterruptedException _) {
                thread.shutdownNow();
                Thread.currentThread().interrupt();
            }
        }
    }
}
