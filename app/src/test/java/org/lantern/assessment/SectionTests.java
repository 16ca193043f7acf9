package org.lantern.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.casefile.Said;
import org.lantern.casefile.Standing;
import org.lantern.vocabulary.Answer;

/// A section shows what stands on record and who said it, and takes what somebody adds.
class SectionTests extends WithACase {

    private static final String TOPIC = "/sections/b/assessment-identity";

    @BeforeEach
    void begun() {
        at(worker).post(page);
    }

    @Test
    void itSaysWhoContributedAndWhen() {
        said("child.name", "Mira", teacher);

        var rows = at(worker).page(page).select("tbody tr");

        assertThat(rows.select("tr:contains(The child)").first().text())
                .doesNotContain("Nobody yet")
                .contains("26 November 2026");
        assertThat(rows.select("tr:contains(Family and home)").text()).contains("Nobody yet");
    }

    @Test
    void eachStatementSaysWhoSaidItHowTheyKnowAndWhen() {
        said("child.name", "Mira", worker);

        assertThat(at(worker).page(page + "/sections/b").select("#assessment-identity").text())
                .contains("Mira")
                .contains(worker.name())
                .contains("recorded 26 November 2026");
    }

    @Test
    void whatIsOnRecordIsShownWithItsSourceAndNotAskedAgain() {
        said("child.working-label", "Girl in the red coat", teacher);

        var asked = at(worker).page(begin() + "/who").text();

        assertThat(asked).contains("Already known: Girl in the red coat").contains(teacher.name());
    }

    @Test
    void whatIsAddedStandsInTheSectionAndOnTheCase() {
        var draft = begin();
        at(worker).post(draft + "/who", "child.name", "Mira");
        at(worker).post(draft + "/source", "known.how", "seen");

        assertThat(at(worker).post(draft + "/check")).hasRedirectedUrl(page + "/sections/b");
        assertThat(at(worker).post(draft + "/check"))
                .as("pressed twice")
                .hasRedirectedUrl(page + "/sections/b");

        assertThat(at(manager).page(page + "/sections/b").select("main").text()).contains("Mira");
        assertThat(cases.look(file, worker).of(vocabulary.concept("child.name")))
                .isInstanceOfSatisfying(
                        Standing.Known.class, known -> assertThat(known.live()).hasSize(1));
    }

    @Test
    void whatTheChildWasAskedIsCountedAndWhatItSaidUnaskedIsNot() {
        send("Mira", "told-by-child", "no");
        send("Mira K", "seen", "");
        assertThat(asked()).isEqualTo("None yet");

        send("Mirela", "told-by-child", "yes");
        assertThat(asked()).isEqualTo("1, 1 of them although an answer was on record");

        clock.advance(Duration.ofDays(1));
        assertThat(at(worker).page(page + "?date=2026-11-25").select("dd").text())
                .contains("None yet");
    }

    @Test
    void whatThePublicSaidWasAddedByNobodyOfAnAgency() {
        ledger.record(
                List.of(
                        Said.seen(
                                child.value(),
                                vocabulary.concept("child.name"),
                                Answer.text("Mira"))),
                file.value(),
                new Acting.ThePublic());

        assertThat(at(worker).page(page).select("tr:contains(The child)").text())
                .contains("Somebody who is of no agency on Lantern");
    }

    @Test
    void anotherDoesNotMeetWhatIsNotSentYet() {
        var draft = begin();

        assertThat(at(manager).get(draft + "/who")).hasStatus(404);
    }

    @Test
    void whatTheLayoutDoesNotHaveIsNotThere() {
        assertThat(at(worker).get(page + "/sections/z")).hasStatus(404);
        assertThat(at(worker).post(page + "/sections/c/assessment-identity")).hasStatus(404);
        assertThat(at(worker).post(page + "/sections/b/child")).hasStatus(404);
    }

    @Test
    void asItWasKnownWhatWasSaidLaterIsNotThere() {
        said("child.name", "Mira", worker);
        clock.advance(Duration.ofDays(2));
        said("child.name", "Mirela", worker);

        var then = at(worker).page(page + "/sections/b?date=2026-11-26").select("main");

        assertThat(then.text()).contains("Mira").doesNotContain("Mirela");
        assertThat(then.select("button")).isEmpty();
        assertThat(at(worker).page(page + "?date=2026-11-25").select("main").text())
                .contains("had not begun then");
        for (var none : List.of("", "soon"))
            assertThat(at(worker).page(page + "?date=" + none).select(".govuk-error-message"))
                    .hasSize(1);
    }

    @Test
    void everyLookAtItLeavesATrail() {
        at(worker).get(page);
        at(worker).get(page + "/sections/b");

        assertThat(
                        db.sql("select count(*) from audit.act where act = 'assessment-seen'")
                                .query(Long.class)
                                .single())
                .isEqualTo(2);
    }

    private void send(String name, String how, String asked) {
        var draft = begin();
        at(worker).post(draft + "/who", "child.name", name);
        at(worker).post(draft + "/source", "known.how", how);
        if (!asked.isEmpty()) at(worker).post(draft + "/asked", "known.asked", asked);
        assertThat(at(worker).post(draft + "/check")).hasRedirectedUrl(page + "/sections/b");
    }

    private String asked() {
        return at(worker).page(page).select("dt:contains(Questions put) + dd").text();
    }

    private String begin() {
        return at(worker).post(page + TOPIC).getResponse().getRedirectedUrl();
    }
}
