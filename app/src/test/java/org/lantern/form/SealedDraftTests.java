package org.lantern.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PractitionerRef;
import org.springframework.beans.factory.annotation.Autowired;

/// A draft is sealed to its holder: nobody else opens it, whoever has the database included.
class SealedDraftTests extends WithDrafts {

    private static final Holder.Author AMINA =
            new Holder.Author(new PractitionerRef(new UUID(1, 1)), "case 1");

    @Autowired FormSettings settings;
    @Autowired RandomGenerator random;

    @Test
    void theTokenOpensItsDraftAndNoOther() {
        var draft = written(drafts.begin(SampleForm.whole()));
        drafts.begin(SampleForm.whole());

        assertThat(opened(draft).answers()).isEqualTo(draft.answers());
        assertThat(drafts.find(Holder.Bearer.next(random))).isEmpty();
    }

    @Test
    void theDatabaseAloneTellsNothingOfWhatWasTyped() {
        var draft = written(drafts.begin(SampleForm.whole()));
        var row = db.sql("select d::text from form.draft d").query(String.class).single();
        var sealed = db.sql("select sealed from form.draft").query(byte[].class).single();

        assertThat(row).doesNotContain(((Holder.Bearer) draft.holder()).token());
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("girl", "concern");
        assertThat(draft.toString()).doesNotContain("girl");
        assertThat(draft.answers().toString()).doesNotContain("girl");
    }

    @Test
    void anotherDraftsContentPutInItsPlaceOpensNothing() {
        var mine = written(drafts.begin(SampleForm.whole(), AMINA));
        var other = written(drafts.begin(SampleForm.whole(), AMINA));
        db.sql(
                        "update form.draft set sealed = (select sealed from form.draft where ref = :other) where ref = :mine")
                .param("mine", mine.ref())
                .param("other", other.ref())
                .update();

        assertThat(drafts.find(AMINA, mine.ref())).isEmpty();
    }

    @Test
    void nobodyMeetsAnotherAuthorsWordsNorTheirOwnAboutSomebodyElse() {
        var draft = written(drafts.begin(SampleForm.whole(), AMINA));
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
                        before.begin(SampleForm.whole(), AMINA),
                        a -> a.with("concern.words", WORDS));

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
}
