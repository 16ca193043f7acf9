package org.lantern.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.TestClock;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PractitionerRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "lantern.access.fallback-area=E09000020")
@Import({Database.class, TestClock.class, SampleContent.class})
class DraftsTests {

    private static final String WORDS = "The girl in the red coat";
    private static final Holder.Author AMINA =
            new Holder.Author(new PractitionerRef(new UUID(1, 1)), "case 1");

    @Autowired Drafts drafts;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;
    @Autowired CleanSlate slate;
    @Autowired FormSettings settings;
    @Autowired RandomGenerator random;

    @AfterEach
    void tidy() {
        slate.wipe();
        clock.reset();
    }

    @Test
    void theTokenOpensItsDraftAndNoOther() {
        var draft = written(drafts.begin(Sample.whole()));
        drafts.begin(Sample.whole());

        assertThat(opened(draft).answers()).isEqualTo(draft.answers());
        assertThat(drafts.find(Holder.Bearer.next(random))).isEmpty();
    }

    @Test
    void theDatabaseAloneTellsNothingOfWhatWasTyped() {
        var draft = written(drafts.begin(Sample.whole()));
        var row = db.sql("select d::text from form.draft d").query(String.class).single();
        var sealed = db.sql("select sealed from form.draft").query(byte[].class).single();

        assertThat(row).doesNotContain(((Holder.Bearer) draft.holder()).token());
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("girl", "concern");
        assertThat(draft.toString()).doesNotContain("girl");
        assertThat(draft.answers().toString()).doesNotContain("girl");
    }

    @Test
    void anotherDraftsContentPutInItsPlaceOpensNothing() {
        var mine = written(drafts.begin(Sample.whole(), AMINA));
        var other = written(drafts.begin(Sample.whole(), AMINA));
        db.sql(
                        "update form.draft set sealed = (select sealed from form.draft where ref = :other) where ref = :mine")
                .param("mine", mine.ref())
                .param("other", other.ref())
                .update();

        assertThat(drafts.find(AMINA, mine.ref())).isEmpty();
    }

    @Test
    void nobodyMeetsAnotherAuthorsWordsNorTheirOwnAboutSomebodyElse() {
        var draft = written(drafts.begin(Sample.whole(), AMINA));
        var ben = new PractitionerRef(new UUID(2, 2));

        assertThat(drafts.find(AMINA, draft.ref())).isPresent();
        assertThat(drafts.find(new Holder.Author(ben, "case 1"), draft.ref())).isEmpty();
        assertThat(drafts.find(new Holder.Author(AMINA.practitioner(), "case 2"), draft.ref()))
                .isEmpty();
        assertThat(drafts.unfinished(AMINA.practitioner()))
                .extracting(Unfinished::ref)
                .containsExactly(draft.ref());
        assertThat(drafts.unfinished(ben)).isEmpty();
    }

    @Test
    void aRestartedServerOpensPractitionersDrafts() {
        var before = server();
        var draft =
                before.save(
                        before.begin(Sample.whole(), AMINA), a -> a.with("concern.words", WORDS));

        assertThat(server().find(AMINA, draft.ref()).orElseThrow().answers())
                .isEqualTo(draft.answers());
    }

    private Drafts server() {
        var seal = new DraftSeal(new DraftSecret(settings, db, random), random);
        return new Drafts(
                new DraftRows(db),
                seal,
                new Sample(),
                settings,
                random,
                new Ids(clock, random),
                clock);
    }

    @Test
    void aPublicDraftDiesHalfAnHourAfterItsLastTouch() {
        var draft = drafts.begin(Sample.whole());
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
        var draft = written(drafts.begin(Sample.whole()));
        drafts.discard(draft);
        assertThat(count("form.draft")).isZero();
        assertThatThrownBy(() -> drafts.submit(draft, _ -> new UUID(0, 0)))
                .isInstanceOf(Drafts.Gone.class);
    }

    @Test
    void twoTabsKeepBothTheirWords() {
        var seen = drafts.begin(Sample.whole());
        drafts.save(seen, a -> a.with("concern.words", WORDS));
        drafts.save(seen, a -> a.with("danger.now", "now"));

        assertThat(opened(seen).answers().at(Asked.once("concern.words")).all())
                .containsExactly(WORDS);
        assertThat(opened(seen).answers().at(Asked.once("danger.now")).all())
                .containsExactly("now");
    }

    @Test
    void sentTwiceAtOnceItIsSentOnce() throws Exception {
        var draft = written(drafts.begin(Sample.whole()));
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
        var draft = written(drafts.begin(Sample.whole()));
        assertThatThrownBy(() ->
                        drafts.submit(
                                draft,
                                _ -> {
                                    throw new IllegalStateException();
                                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(opened(draft).answers()).isEqualTo(draft.answers());
    }

    private Draft written(Draft draft) {
        return drafts.save(draft, a -> a.with("concern.words", WORDS).withTaken("words"));
    }

    private Draft opened(Draft draft) {
        return drafts.find((Holder.Bearer) draft.holder()).orElseThrow();
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
