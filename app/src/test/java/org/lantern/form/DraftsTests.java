package org.lantern.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// A draft lives until it is sent, once, or left.
class DraftsTests extends WithDrafts {

    @Test
    void aPublicDraftDiesHalfAnHourAfterItsLastTouch() {
        var draft = drafts.begin(SampleForm.whole());
        clock.advance(Duration.ofMinutes(29));
        written(draft);
        clock.advance(Duration.ofMinutes(29));
        assertThat(drafts.find((Holder.Bearer) draft.holder())).isPresent();

        clock.advance(Duration.ofMinutes(1));
        assertThat(drafts.find((Holder.Bearer) draft.holder())).isEmpty();
        assertThatThrownBy(() -> written(draft)).isInstanceOf(Drafts.Gone.class);
        drafts.forgetExpired();
        assertThat(count("form.draft")).isZero();
    }

    @Test
    void quickExitForgetsAtOnce() {
        var draft = written(drafts.begin(SampleForm.whole()));
        drafts.discard(draft);
        assertThat(count("form.draft")).isZero();
        assertThatThrownBy(() -> drafts.submit(draft, _ -> new UUID(0, 0)))
                .isInstanceOf(Drafts.Gone.class);
    }

    @Test
    void twoTabsKeepBothTheirWords() {
        var seen = drafts.begin(SampleForm.whole());
        drafts.save(seen, a -> a.with("concern.words", WORDS));
        drafts.save(seen, a -> a.with("danger.now", "now"));

        assertThat(opened(seen).answers().at(Asked.once("concern.words")).all())
                .containsExactly(WORDS);
        assertThat(opened(seen).answers().at(Asked.once("danger.now")).all())
                .containsExactly("now");
    }

    @Test
    void sentTwiceAtOnceItIsSentOnce() throws Exception {
        var draft = written(drafts.begin(SampleForm.whole()));
        var deeds = new AtomicInteger();
        var inside = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var two = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<UUID> first =
                    two.submit(() ->
                            drafts.submit(
                                    draft,
                                    _ -> {
                                        inside.countDown();
                                        await(goOn);
                                        return new UUID(7, deeds.incrementAndGet());
                                    }));
            assertThat(inside.await(10, TimeUnit.SECONDS)).isTrue();
            Future<UUID> second =
                    two.submit(
                            () -> drafts.submit(draft, _ -> new UUID(8, deeds.incrementAndGet())));
            goOn.countDown();

            assertThat(List.of(first.get(), second.get())).containsOnly(new UUID(7, 1));
        }
        assertThat(deeds).hasValue(1);
        assertThat(drafts.submitted((Holder.Bearer) draft.holder())).contains(new UUID(7, 1));
        assertThat(drafts.find((Holder.Bearer) draft.holder())).isEmpty();
        assertThat(db.sql("select length(sealed) from form.draft").query(Integer.class).single())
                .isZero();
    }

    @Test
    void whatCouldNotBeSentStaysADraft() {
        var draft = written(drafts.begin(SampleForm.whole()));
        assertThatThrownBy(() ->
                        drafts.submit(
                                draft,
                                _ -> {
                                    throw new IllegalStateException();
                                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(opened(draft).answers()).isEqualTo(draft.answers());
    }

    private int count(String table) {
        return db.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(10, TimeUnit.SECONDS))
                throw new IllegalStateException("Waited too long");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
