package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Those who ask for the same at once share one answer, and nobody gets one begun before they
/// asked.
@Timeout(60)
class TogetherTests {

    private static final int ASKING = 20;

    private final Together<String, Integer> together = new Together<>();
    private final AtomicInteger begun = new AtomicInteger();

    @Test
    void allWhoAskWhileItIsWorkedOutShareTheNextAnswer() throws Exception {
        var atWork = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var threads = Executors.newCachedThreadPool()) {
            var first = threads.submit(() -> together.ask("desk", () -> workOut(atWork, goOn)));
            atWork.await();
            var asking = new ArrayList<Thread>();
            var answers = new ArrayList<Integer>();
            for (int i = 0; i < ASKING; i++)
                asking.add(
                        Thread.ofPlatform()
                                .start(() -> {
                                    int answer = together.ask("desk", begun::incrementAndGet);
                                    synchronized (answers) {
                                        answers.add(answer);
                                    }
                                }));
            for (var one : asking)
                while (one.getState() != Thread.State.WAITING) Thread.onSpinWait();
            goOn.countDown();
            for (var one : asking) one.join();

            assertThat(first.get()).isEqualTo(1);
            assertThat(answers).hasSize(ASKING).containsOnly(2);
        }
    }

    @Test
    void nobodyGetsAnAnswerThatWasBegunBeforeTheyAsked() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<java.util.concurrent.Future<Boolean>>();
            for (int i = 0; i < 2_000; i++)
                all.add(
                        threads.submit(() -> {
                            int before = begun.get();
                            return together.ask("desk", begun::incrementAndGet) > before;
                        }));
            for (var one : all) assertThat(one.get()).isTrue();
        }
    }

    @Test
    void aFaultIsToldToThoseWhoAskedAndNotToTheNext() {
        assertThatThrownBy(() ->
                        together.ask(
                                "desk",
                                () -> {
                                    throw new IllegalStateException("away");
                                }))
                .hasMessage("away");
        assertThat(together.ask("desk", () -> 7)).isEqualTo(7);
    }

    private int workOut(CountDownLatch atWork, CountDownLatch goOn) {
        atWork.countDown();
        try {
            goOn.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return begun.incrementAndGet();
    }
}
