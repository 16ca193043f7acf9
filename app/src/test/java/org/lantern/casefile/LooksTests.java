package org.lantern.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.kernel.CaseRef;
import org.lantern.ui.SideBySide;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Nobody sees anything of a case before it stands on the trail that they looked.
class LooksTests {

    private static final CaseRef FILE = new CaseRef(new UUID(1, 1));
    private static final Acting WHO = new Acting.Clockwork("test", "looks");

    private final SideBySide beside = new SideBySide();
    private final List<Object> written = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        beside.destroy();
    }

    @Test
    void whatTheySeeIsReadWhileTheLookIsWritten() {
        var read = new CountDownLatch(1);
        var looks =
                looks(look -> {
                    await(read);
                    written.add(look);
                });

        var seen =
                looks.seen(
                        FILE,
                        WHO,
                        Instant.EPOCH,
                        () -> {
                            read.countDown();
                            return "the case";
                        });

        assertThat(seen).isEqualTo("the case");
        assertThat(written)
                .as("and they see it once that is done")
                .containsExactly(new CaseActed("case-seen", FILE, WHO.by(), Instant.EPOCH));
    }

    @Test
    void whereItCannotBeWrittenTheySeeNothing() {
        var looks =
                looks(_ -> {
                    throw new IllegalStateException("no trail");
                });
        assertThatThrownBy(() -> looks.seen(FILE, WHO, Instant.EPOCH, () -> "the case"))
                .hasMessage("no trail");
    }

    @Test
    void alsoThatNothingCouldBeReadIsALook() {
        var looks = looks(written::add);
        assertThatThrownBy(() ->
                        looks.seen(FILE, WHO, Instant.EPOCH, () -> Optional.empty().orElseThrow()))
                .isInstanceOf(java.util.NoSuchElementException.class);
        assertThat(written).hasSize(1);
    }

    @Test
    void withinATransactionItIsWrittenThereAndFirst() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            var looks = looks(_ -> written.add(Thread.currentThread()));
            looks.seen(FILE, WHO, Instant.EPOCH, () -> written.add("read"));
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
        assertThat(written).containsExactly(Thread.currentThread(), "read");
    }

    private Looks looks(ApplicationEventPublisher trail) {
        return new Looks(beside, trail, new NoDatabase());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class NoDatabase implements PlatformTransactionManager {

        @Override
        public TransactionStatus getTransaction(TransactionDefinition definition) {
            return new SimpleTransactionStatus();
        }

        @Override
        public void commit(TransactionStatus status) {}

        @Override
        public void rollback(TransactionStatus status) {}
    }
}
