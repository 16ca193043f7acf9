package org.lantern.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.notification.Waking.What;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Whoever is to be rung now does not wait for the next regular look.
class WakingTests {

    private final LinkedBlockingQueue<String> looks = new LinkedBlockingQueue<>();

    @BeforeEach
    void begin() {
        TransactionSynchronizationManager.initSynchronization();
    }

    @AfterEach
    void end() {
        if (TransactionSynchronizationManager.isSynchronizationActive())
            TransactionSynchronizationManager.clearSynchronization();
    }

    @Test
    void whatWasWrittenIsLookedForOnceItIsCommitted() throws InterruptedException {
        var waking = new Waking(true);
        waking.wakes(What.RING, () -> looks.add("rings"));
        waking.wakes(What.MESSAGE, () -> looks.add("messages"));
        waking.onceCommitted(What.RING);
        assertThat(looks).isEmpty();
        commit();
        assertThat(looks.poll(10, TimeUnit.SECONDS)).isEqualTo("rings");
        waking.destroy();
        assertThat(looks).isEmpty();
    }

    @Test
    void whatIsWrittenWhileItLooksIsLookedForAgain() throws InterruptedException {
        var waking = new Waking(true);
        var looking = new CompletableFuture<String>();
        var goOn = new CompletableFuture<String>();
        waking.wakes(
                What.RING,
                () -> {
                    looking.complete("it has begun");
                    goOn.join();
                    looks.add("rings");
                });
        waking.onceCommitted(What.RING);
        commit();
        looking.join();
        waking.onceCommitted(What.RING);
        commit();
        goOn.complete("both may end");
        waking.destroy();
        assertThat(looks).hasSize(2);
    }

    @Test
    void aNodeThatGoesDownRefusesNothingThatIsCommitted() {
        var waking = new Waking(true);
        waking.wakes(What.RING, () -> looks.add("rings"));
        waking.onceCommitted(What.RING);
        waking.destroy();
        commit();
        assertThat(looks).isEmpty();
    }

    private static void commit() {
        TransactionSynchronizationManager.getSynchronizations()
                .forEach(TransactionSynchronization::afterCommit);
        TransactionSynchronizationManager.clearSynchronization();
        TransactionSynchronizationManager.initSynchronization();
    }
}
