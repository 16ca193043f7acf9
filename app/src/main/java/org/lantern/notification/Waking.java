package org.lantern.notification;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
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

    /// What is committed within this is looked for together: a look has its price.
    private static final Duration TOGETHER = Duration.ofMillis(50);

    private final boolean atOnce;
    private final Map<What, Sleeper> sleepers = new ConcurrentHashMap<>();
    private final ExecutorService threads =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("woken-", 0).factory());

    Waking(@Value("${lantern.notification.at-once:true}") boolean atOnce) {
        this.atOnce = atOnce;
    }

    /// From now on this is run when something of that kind was written. It waits for its like to
    /// end by itself.
    void wakes(What what, Runnable look) {
        sleepers.put(what, new Sleeper(look, new AtomicBoolean()));
    }

    /// Once the transaction that there is was committed; many at once wake it one time.
    void onceCommitted(What what) {
        if (!atOnce) return;
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        var sleeper = sleepers.get(what);
                        if (sleeper != null) wake(sleeper);
                    }
                });
    }

    private void wake(Sleeper sleeper) {
        if (!sleeper.called().compareAndSet(false, true)) return;
        try {
            threads.execute(sleeper::look);
        } catch (RejectedExecutionException _) {
            // This node is going down: what was written stays due.
        }
    }

    @Override
    public void destroy() {
        threads.close();
    }

    /// What can be due.
    enum What {
        RING,
        MESSAGE
    }

    /// @param called whether it was woken and has not begun
    private record Sleeper(Runnable work, AtomicBoolean called) {

        void look() {
            LockSupport.parkNanos(TOGETHER.toNanos());
            called.set(false);
            work.run();
        }
    }
}
