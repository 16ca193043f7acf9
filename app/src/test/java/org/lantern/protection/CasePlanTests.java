package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.concern.Channel;
import org.lantern.concern.Deciding;
import org.lantern.concern.DecisionKind;
import org.lantern.concern.Decisions;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.springframework.beans.factory.annotation.Autowired;

/// A child whose case is open already is found again, or in danger anew.
class CasePlanTests extends OnAPlan {

    @Autowired Decisions decisions;
    @Autowired SameChild sameChild;

    private ConcernRef concern;
    private CaseRef file;
    private String page;

    @BeforeEach
    void aCaseThatIsOpen() {
        concern = tell(Channel.PRACTITIONER, "not-now", teacher, "boy in a red jacket");
        var child =
                db.sql("select person from concern.child where concern = ?")
                        .param(concern.value())
                        .query(java.util.UUID.class)
                        .single();
        file =
                decisions
                        .decide(
                                concern,
                                java.util.List.of(
                                        new Deciding(
                                                Optional.of(new PersonRef(child)),
                                                DecisionKind.STRATEGY_DISCUSSION,
                                                "Suspicion of significant harm",
                                                Optional.empty(),
                                                KENT,
                                                KENT)),
                                amina)
                        .getFirst();
        page = "/cases/" + file;
        clock.advance(Duration.ofDays(30));
    }

    @Test
    void aPlanBeginsFromTheCaseAndSaysSinceWhenSomebodyKnew() {
        var browser = browserOf(amina);
        assertThat(browser.page(page).select("main a[href$=/plan]")).hasSize(1);

        var to =
                browser.post(
                                page + "/plan",
                                "day.day",
                                "24",
                                "day.month",
                                "11",
                                "day.year",
                                "2026",
                                "words",
                                "Seen at the station with the same man")
                        .getResponse()
                        .getRedirectedUrl();

        var plan = planOf(concern);
        assertThat(to).isEqualTo("/plans/" + plan.plan().ref());
        assertThat(plan.children().values()).containsExactly("Child, boy in a red jacket");
        assertThat(plan.plan().firstKnown().from()).contains(LocalDate.of(2026, 11, 24));
        assertThat(plan.plan().reachedAt()).isEqualTo(clock.instant());
        assertThat(plan.plan().startedAt()).isEqualTo(clock.instant());
        assertThat(browser.page(to).text())
                .contains("Seen at the station with the same man", "Plan started from the case");
        assertThat(browser.page(page).select("main a[href=" + to + "]")).isNotEmpty();
    }

    @Test
    void noSecondOneBeginsAndAnotherConcernJoinsIt() {
        var first = browserOf(amina).post(page + "/plan").getResponse().getRedirectedUrl();
        assertThat(browserOf(manager).post(page + "/plan").getResponse().getRedirectedUrl())
                .isEqualTo(first);
        assertThat(browserOf(amina).page(page).select("main a[href$=/plan]")).isEmpty();
        assertThat("/plans/" + plans.start(concern, ben)).isEqualTo(first);
        assertThat(plans.of(concern, amina)).hasSize(1);
    }

    @Test
    void whereTheLastOneHasEndedAnotherBegins() {
        var first = plans.start(concern, amina);
        turning.end(first, Ended.How.SAFE, new Turning.Ending("Her aunt", "", false, 0), amina);
        var second = browserOf(amina).post(page + "/plan").getResponse().getRedirectedUrl();
        assertThat(second).isNotEqualTo("/plans/" + first);
    }

    @Test
    void whatIsCarriedOnOfTheLastOneTakesNoNewDanger() {
        var first = plans.start(concern, amina);
        turning.end(first, Ended.How.SAFE, new Turning.Ending("Her aunt", "", true, 0), amina);
        clock.advance(Duration.ofDays(1));
        assertThat(browserOf(amina).page(page).select("main a[href$=/plan]")).hasSize(1);
        assertThat(browserOf(amina).page("/concerns/" + concern).select("main form[action$=/plan]"))
                .hasSize(1);

        browserOf(amina).post(page + "/plan");

        var second = planOf(concern);
        assertThat(second.plan().ref()).isNotEqualTo(first);
        assertThat(second.children()).hasSize(1);
        assertThat(step(second, "GH06").due()).isAfter(clock.instant());
        assertThat(sameChild.join(first, second.plan().ref(), amina))
                .as("the one that nobody has ended goes on, though it began later")
                .isEqualTo(second.plan().ref());
    }

    @Test
    void aDayThatIsStillToComeIsSaidAndWhatWasTypedIsKept() {
        var again =
                browserOf(amina)
                        .post(
                                page + "/plan",
                                "day.day",
                                "24",
                                "day.month",
                                "11",
                                "day.year",
                                "2036",
                                "words",
                                "The same man");
        assertThat(again).hasStatusOk();
        var html = org.lantern.access.Browser.html(again);
        assertThat(html.select(".govuk-error-summary a").text()).contains("a day that has come");
        assertThat(html.select("#words").text()).isEqualTo("The same man");
        assertThat(plans.of(concern, amina)).isEmpty();
    }

    @Test
    void whoSeesTheirAgencysWordsAloneBeginsNone() {
        assertThat(browserOf(teacher).page(page).select("main a[href$=/plan]")).isEmpty();
        assertThat(browserOf(teacher).get(page + "/plan")).hasStatus(404);
        assertThat(browserOf(teacher).post(page + "/plan")).hasStatus(404);
        assertThat(browserOf(officer).post(page + "/plan")).hasStatus(404);
    }
}
