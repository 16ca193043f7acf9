package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.Pictures;
import org.lantern.access.Acting;
import org.lantern.access.Browser;
import org.lantern.ui.SentPicture;
import org.lantern.vocabulary.Playbook.Role;

/// A photograph is taken on a plan. It is kept apart, and stands on the card only where that is
/// chosen.
class PhotographTests extends OnAPlan {

    private PlanFile file;
    private String child;
    private String page;

    @BeforeEach
    void aTeacherIsWithAChild() {
        file = planOf(flight("Besa"));
        child = file.children().keySet().iterator().next().toString();
        page = "/plans/" + file.plan().ref() + "/photographs";
    }

    @Test
    void whoeverTookItSeesItAndTheOthersKnowThatThereIsOne() {
        var picture = taken(teacher);

        assertThat(browserOf(teacher).get(picture)).hasStatusOk().hasContentType("image/jpeg");
        var others = browserOf(amina).page(page);
        assertThat(others.select("main img")).isEmpty();
        assertThat(others.text()).contains(teacher.name(), "It is kept from you");
        assertThat(browserOf(amina).get(picture)).hasStatus(404);
        assertThat(browserOf(officer).get(picture)).hasStatus(404);
        assertThat(browserOf(officer).get(page)).hasStatus(404);
    }

    @Test
    void itIsOpenedByNameForThreeDaysAndEachLookIsRecorded() {
        var picture = taken(teacher);
        assertThat(browserOf(ben).get(page + "/opening")).hasStatus(404);

        browserOf(manager)
                .post(page + "/opening", "to", amina.ref().toString(), "reason", "To find him");

        assertThat(browserOf(ben).get(picture)).hasStatus(404);
        var before = looks(amina);
        assertThat(browserOf(amina).get(picture)).hasStatusOk();
        assertThat(looks(amina)).isEqualTo(before + 1);
        clock.advance(Duration.ofHours(73));
        assertThat(browserOf(amina).get(picture)).hasStatus(404);
    }

    @Test
    void whoeverTookItOpensItToWhoeverHasAPart() {
        var picture = taken(teacher);
        var offer = parts.mayHave(file.plan().ref(), staff.email(officer)).orElseThrow();
        parts.offer(file.plan().ref(), Role.POLICE, offer, "", amina);
        var waiting = again(file).offers().stream().filter(o -> o.to().equals(officer.ref()));
        parts.take(file.plan().ref(), waiting.findFirst().orElseThrow().ref(), officer);
        assertThat(browserOf(officer).get(picture)).hasStatus(404);

        var reader = browserOf(teacher);
        assertThat(reader.post(page + "/opening", "to", ben.ref().toString(), "reason", "x"))
                .as("ben has no part")
                .hasStatusOk();
        assertThat(reader.post(page + "/opening", "to", officer.ref().toString())).hasStatusOk();
        reader.post(page + "/opening", "to", officer.ref().toString(), "reason", "To find him");

        assertThat(browserOf(officer).get(picture)).hasStatusOk();
    }

    @Test
    void nothingOnTheWayKeepsItOrLearnsWhoIsOnIt() {
        var answer = browserOf(teacher).get(taken(teacher)).getResponse();
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Content-Disposition")).contains("inline", "lantern.jpg");
    }

    @Test
    void itStandsOnTheCardOnlyWhereThatIsChosen() throws Exception {
        taken(teacher);
        var card = "/plans/" + file.plan().ref() + "/handover/" + child;
        assertThat(browserOf(teacher).page(card).select("main img")).isEmpty();
        assertThat(browserOf(teacher).page(card + "?photograph=true").select("main img"))
                .hasSize(1);
        assertThat(browserOf(amina).page(card + "?photograph=true").select("main img"))
                .as("it is kept from her")
                .isEmpty();
        assertThat(pictures(card + "/pdf")).isZero();
        assertThat(pictures(card + "/pdf?photograph=true")).isEqualTo(1);
    }

    @Test
    void withdrawnItIsShownToNobodyAndThatThereWasOneStays() {
        var picture = taken(teacher);
        assertThat(browserOf(amina).get(picture + "/withdrawal")).hasStatus(404);
        assertThat(browserOf(teacher).post(picture + "/withdrawal")).hasStatusOk();

        browserOf(teacher).post(picture + "/withdrawal", "reason", "It shows her brother");

        assertThat(browserOf(teacher).get(picture)).hasStatus(404);
        assertThat(browserOf(amina).page(page).text())
                .contains("Withdrawn by " + teacher.name(), "It shows her brother");
        assertThat(browserOf(manager).get(picture + "/withdrawal")).hasStatus(404);
    }

    @Test
    void whatCannotBeKeptIsSaidAndWhatWasTypedIsKept() {
        var large = new byte[SentPicture.MOST + 1];
        var cases =
                java.util.Map.of(
                        "smaller than 20 MB",
                        large,
                        "JPEG or PNG that is whole",
                        Arrays.copyOf(Pictures.jpeg(), 100),
                        "50 million points",
                        Pictures.bomb(),
                        "Take or choose a photograph",
                        new byte[0]);
        cases.forEach((says, sent) -> {
            var answer =
                    browserOf(teacher)
                            .send(page + "/new", sent, "whom", child, "words", "By the door");
            assertThat(answer).as(says).hasStatusOk();
            var html = Browser.html(answer);
            assertThat(html.select(".govuk-error-summary a[href=#picture]").text()).contains(says);
            assertThat(html.select("#words").val()).isEqualTo("By the door");
            assertThat(html.select("[name=whom][checked]").val()).isEqualTo(child);
        });
        assertThat(browserOf(teacher).page(page).text()).contains("There are none");
    }

    @Test
    void aPhotographIsProofThatAnActionWasDone() {
        var plan = "/plans/" + file.plan().ref();
        var action = plan + "/actions/" + step(file, "GH08").ref() + "/done";
        var refused = browserOf(teacher).send(action, new byte[] {1, 2}, "note", "A white lorry");
        assertThat(Browser.html(refused).select("#note").text()).isEqualTo("A white lorry");
        assertThat(step(again(file), "GH08").done()).isEmpty();

        browserOf(teacher).send(action, Pictures.tagged(1), "note", "A white lorry");

        assertThat(step(again(file), "GH08").done().orElseThrow().note())
                .isEqualTo("A white lorry");
        assertThat(browserOf(amina).page(plan).text()).contains("There is a photograph of it");
        assertThat(browserOf(teacher).page(page).text()).contains("Proof of:", "A thing");
    }

    @Test
    void ofAStrangerNothingIsRead() {
        var stranger = new Browser(browser, new Cookie[] {new Cookie("lang", "en")});
        var answer = stranger.send(page + "/new", Pictures.jpeg(), "whom", child);
        assertThat(answer.getResponse().getRedirectedUrl()).startsWith("/sign-in");
    }

    private String taken(Acting.Practitioner who) {
        var reader = browserOf(who);
        assertThat(reader.page(page + "/new").text())
                .contains("Never photograph intimate injuries");
        assertThat(reader.send(page + "/new", Pictures.tagged(6), "whom", child)).hasStatus(302);
        return reader.page(page).select("main img").attr("src");
    }

    private int pictures(String card) throws Exception {
        var pdf = browserOf(teacher).get(card).getResponse().getContentAsByteArray();
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isEqualTo(1);
            var on = read.getPage(0).getResources();
            int count = 0;
            for (var name : on.getXObjectNames())
                if (on.getXObject(name) instanceof PDImageXObject) count++;
            return count;
        }
    }

    private long looks(Acting.Practitioner who) {
        return db.sql(
                        "select count(*) from audit.act where act = 'photograph-seen' and practitioner = ?")
                .param(who.ref().value())
                .query(Long.class)
                .single();
    }
}
