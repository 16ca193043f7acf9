package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.TestClock;
import org.lantern.access.Browser;
import org.lantern.casefile.People;
import org.lantern.kernel.PersonRef;
import org.lantern.notification.Notices;
import org.lantern.notification.Ringing;
import org.springframework.beans.factory.annotation.Autowired;

/// A paper is entered, and not all of it fits what Lantern knows by then: nothing of it is lost.
class LatePaperTests extends OnAPlan {

    @Autowired Notices notices;
    @Autowired Ringing ringing;
    @Autowired People people;
    @Autowired SameChild sameChild;

    private PlanFile plan;
    private String page;

    @BeforeEach
    void aPlanWhilePaperIsWrittenOn() {
        plan = planOf(flight("boy", "his sister"));
        page = "/plans/" + plan.plan().ref() + "/paper-record";
    }

    @Test
    void whatWasDoneAfterThePlanHadEndedIsPutDownAsThatAndRaisesNoAlarm() {
        clock.advance(Duration.ofMinutes(60));
        turning.end(
                plan.plan().ref(),
                Ended.How.SAFE,
                new Turning.Ending("Her aunt", "", false, 0),
                amina);
        clock.advance(Duration.ofMinutes(30));
        var rang = ringing.about(plan.plan().ref().value()).size();
        var told = notices.waiting(manager).size() + notices.waiting(teacher).size();

        assertThat(
                        browserOf(amina)
                                .post(
                                        page,
                                        box("time-", "GH01"),
                                        time(20),
                                        box("time-", "GH06"),
                                        time(75),
                                        box("name-", "GH06"),
                                        "PC Hale",
                                        box("note-", "GH06"),
                                        "Seen at the gate"))
                .hasRedirectedUrl("/plans/" + plan.plan().ref());

        assertThat(step(again(plan), "GH01").done()).isPresent();
        var late = step(again(plan), "GH06").done().orElseThrow();
        assertThat(late.at()).isEqualTo(TestClock.START.plus(Duration.ofMinutes(75)));
        assertThat(late.at()).isAfter(again(plan).ended().orElseThrow().at());
        assertThat(again(plan).isRunning()).isFalse();
        assertThat(ringing.about(plan.plan().ref().value())).hasSize(rang);
        assertThat(notices.waiting(manager).size() + notices.waiting(teacher).size())
                .isEqualTo(told);
        var shown = browserOf(amina).page("/plans/" + plan.plan().ref()).text();
        assertThat(shown).contains("PC Hale", "Seen at the gate");
    }

    @Test
    void whatCanBePutDownIsAndOfTheRestItIsSaidWhyWithWhatWasTyped() {
        clock.advance(Duration.ofMinutes(30));
        done(plan, "GH03", ben);

        var answer =
                browserOf(amina)
                        .post(
                                page,
                                box("time-", "GH01"),
                                time(10),
                                box("time-", "GH06"),
                                "25:99",
                                box("note-", "GH06"),
                                "Log 334",
                                box("time-", "GH03"),
                                time(12),
                                box("name-", "GH03"),
                                "PC Hale");

        var said = Browser.html(answer);
        assertThat(said.select(".govuk-error-summary li").eachText())
                .hasSize(2)
                .anyMatch(line -> line.contains("GH06: enter a time that has passed"))
                .anyMatch(line -> line.contains("GH03") && line.contains(time(12) + ", PC Hale"));
        assertThat(said.select("main").text()).contains("Put down: GH01.");
        assertThat(said.select("[name=" + box("note-", "GH06") + "]").val()).isEqualTo("Log 334");
        assertThat(said.select("[name=" + box("time-", "GH06") + "]").val()).isEqualTo("25:99");
        assertThat(step(again(plan), "GH01").done()).isPresent();
        assertThat(step(again(plan), "GH06").isOpen()).isTrue();
    }

    @Test
    void aPaperThatIsSentTwiceIsPutDownOnceAndSaysNothing() {
        clock.advance(Duration.ofMinutes(30));
        for (int i = 0; i < 2; i++)
            assertThat(
                            browserOf(amina)
                                    .post(
                                            page,
                                            box("time-", "GH01"),
                                            time(10),
                                            box("name-", "GH01"),
                                            "PC Hale"))
                    .hasRedirectedUrl("/plans/" + plan.plan().ref());
    }

    @Test
    void aLineOfAChildWhosePlanPartedMeanwhileIsToldAgain() {
        clock.advance(Duration.ofMinutes(30));
        var theirs =
                plan.steps().stream()
                        .filter(step -> step.child().isPresent())
                        .findFirst()
                        .orElseThrow();
        turning.part(
                plan.plan().ref(), Set.of(theirs.child().orElseThrow()), "Placed apart", amina);

        var answer =
                browserOf(amina)
                        .post(page, "time-" + theirs.ref(), time(10), "note-" + theirs.ref(), "7");

        assertThat(Browser.html(answer).select(".govuk-error-summary li").text())
                .contains("has a plan of their own", time(10) + ", 7");
    }

    @Test
    void whatIsPutDownOnAPlanThatGoesOnAsAnotherIsDoneOnThatToo() {
        var first = planOf(flight("girl"));
        clock.advance(Duration.ofMinutes(4));
        plan = planOf(flight("lass"));
        var ref = plan.plan().ref();
        people.link(only(plan), only(first), "The same jacket", amina);
        assertThat(sameChild.join(first.plan().ref(), ref, amina)).isEqualTo(first.plan().ref());
        clock.advance(Duration.ofMinutes(30));
        done(first, "GH04", ben);

        assertThat(
                        browserOf(amina)
                                .post(
                                        "/plans/" + ref + "/paper-record",
                                        box("time-", "GH06"),
                                        time(20),
                                        box("name-", "GH06"),
                                        "PC Hale",
                                        box("time-", "GH04"),
                                        time(9)))
                .hasRedirectedUrl("/plans/" + ref);

        assertThat(step(again(first), "GH06").done().orElseThrow().at())
                .isEqualTo(TestClock.START.plus(Duration.ofMinutes(20)));
        assertThat(step(again(first), "GH04").done().orElseThrow().at())
                .as("what stood there stands")
                .isEqualTo(clock.instant());
        assertThat(ringing.about(ref.value())).noneMatch(ring -> ring.isOpen());
    }

    private static PersonRef only(PlanFile file) {
        return file.children().keySet().iterator().next();
    }

    private String box(String what, String code) {
        return what + step(plan, code).ref();
    }

    private static String time(int minutes) {
        return "%tR"
                .formatted(
                        TestClock.START
                                .plus(Duration.ofMinutes(minutes))
                                .atZone(java.time.ZoneId.of("Europe/London")));
    }
}
