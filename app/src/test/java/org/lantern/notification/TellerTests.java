package org.lantern.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.OpenSession;
import org.lantern.kernel.PractitionerRef;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Open pages that are sent what they show.
class TellerTests {

    private final Teller teller = new Teller(_ -> {});
    private final BlockingQueue<Collection<LivePart.Page>> asked = new LinkedBlockingQueue<>();
    private final CountDownLatch slowly = new CountDownLatch(1);
    private final LivePart slow = this::slowly;

    @BeforeEach
    void start() {
        teller.start();
    }

    @AfterEach
    void stop() {
        slowly.countDown();
        teller.stop();
    }

    @Test
    void whatHappensWhileItDrawsIsDrawnForAllAtOnce() throws InterruptedException {
        teller.want(stream(slow, new Told()));
        assertThat(next(asked)).hasSize(1);
        for (int i = 0; i < 3; i++) teller.want(stream(slow, new Told()));

        slowly.countDown();
        assertThat(next(asked)).hasSize(3);
    }

    @Test
    void whatChangesWhileAPageIsStillBeingSentSomethingIsDrawnForItAfterwards()
            throws InterruptedException {
        var taken = new CountDownLatch(1);
        var told =
                new Told() {
                    @Override
                    void hear(String what) {
                        super.hear(what);
                        taken.countDown();
                        await(slowly);
                    }
                };
        var stream = stream(TellerTests::quickly, told);
        teller.want(stream);
        taken.await();
        teller.want(stream);
        assertThat(teller.wants(stream)).isTrue();
        assertThat(stream.say("live")).as("meanwhile it is told nothing else").isTrue();

        slowly.countDown();
        assertThat(next(told.heard)).contains("event:content");
        assertThat(next(told.heard)).contains("event:content");
    }

    @Test
    void aPageIsSentWhatIsDrawnForIt() throws InterruptedException {
        var told = new Told();
        teller.want(stream(TellerTests::quickly, told));
        assertThat(next(told.heard)).contains("event:content").contains("<p>drawn</p>");
    }

    @Test
    void aPageForWhichNothingIsDrawnAsksItself() throws InterruptedException {
        var told = new Told();
        teller.want(stream(_ -> Map.of(), told));
        assertThat(next(told.heard)).contains("event:changed");
    }

    @Test
    void aPageThatIsJustBeingToldThatItIsLiveHearsOfAChangeAfterwards()
            throws InterruptedException {
        var told = new Told();
        var board = new OpenStream(told, UUID.randomUUID(), Set.of(), Optional.empty());
        assertThat(board.claim()).isTrue();
        teller.want(board);
        assertThat(told.heard).isEmpty();

        board.letGo();
        assertThat(next(told.heard)).contains("event:changed");
    }

    @Test
    void whatCannotBeDrawnIsAskedForAndTheNextIsDrawnAgain() throws InterruptedException {
        var told = new Told();
        teller.want(
                stream(
                        _ -> {
                            throw new IllegalStateException("no database");
                        },
                        told));
        assertThat(next(told.heard)).contains("event:changed");

        teller.want(stream(TellerTests::quickly, told));
        assertThat(next(told.heard)).contains("event:content");
    }

    @Test
    void whoeverTakesItInSlowlyKeepsNobodyElseWaiting() throws InterruptedException {
        var stuck =
                new Told() {
                    @Override
                    void hear(String what) {
                        await(slowly);
                    }
                };
        teller.want(stream(TellerTests::quickly, stuck));
        var told = new Told();
        teller.want(stream(TellerTests::quickly, told));
        assertThat(next(told.heard)).contains("event:content");
    }

    private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        return Optional.ofNullable(queue.poll(20, TimeUnit.SECONDS)).orElseThrow();
    }

    private Map<LivePart.Page, String> slowly(Collection<LivePart.Page> pages) {
        asked.add(pages);
        await(slowly);
        return quickly(pages);
    }

    private static Map<LivePart.Page, String> quickly(Collection<LivePart.Page> pages) {
        return pages.stream().collect(toMap(page -> page, _ -> "<p>drawn</p>"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static OpenStream stream(LivePart part, SseEmitter emitter) {
        var who = new PractitionerRef(UUID.randomUUID());
        var page =
                new LivePart.Page(
                        new OpenSession(who, UUID.randomUUID().toString(), Instant.MAX), Locale.UK);
        return new OpenStream(
                emitter, who.value(), Set.of(), Optional.of(new OpenStream.Shows(part, page)));
    }

    /// What a page hears.
    private static class Told extends SseEmitter {

        final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

        @Override
        public void send(Set<DataWithMediaType> event) {
            event.forEach(part -> hear(new String((byte[]) part.getData(), UTF_8)));
        }

        void hear(String what) {
            heard.add(what);
        }
    }
}
