package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Where a running plan, and the page of those who have a part in one, leads.
class PlanLeadsOnTests extends AtACarers {

    @Autowired HourRows rows;

    @Test
    void toTheSafetyPlanOfEachChildWithARedTagWhereTheCarerDoesNotKnowIt() {
        var link = "a[href=/cases/" + file.value() + "#safety-plan]";
        var tag = "The carer has not said that they know it";
        assertThat(browserOf(amina).page("/plans/" + plan).select(link))
                .as("in the ways, and on GH21 and GH22")
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(browserOf(amina).page("/plans/" + plan).text()).doesNotContain(tag);

        write(0, "Awake all night");
        assertThat(browserOf(amina).page("/plans/" + plan).text()).contains(tag);

        safety.acknowledge(file, 1, SafetyPlan.How.TELEPHONE, "", amina);
        assertThat(browserOf(amina).page("/plans/" + plan).text()).doesNotContain(tag);
        assertThat(browserOf(teacher).page("/plans/" + plan).select("a[href^=/cases/]")).isEmpty();
    }

    @Test
    void toTheDecisionWhereNoCaseIsOpenForThoseWhoDecide() {
        var undecided = flight("boy");
        var running = "/plans/" + planOf(undecided).plan().ref();
        var decision = "a[href=/concerns/" + undecided + "/decision]";

        assertThat(browserOf(amina).page(running).select(decision)).isNotEmpty();
        assertThat(browserOf(amina).page(running).text()).contains("a case must be opened first");
        assertThat(browserOf(amina).get("/concerns/" + undecided + "/decision")).hasStatusOk();
        assertThat(browserOf(teacher).page(running).select(decision)).isEmpty();
    }

    @Test
    void fromRunningHoursToTheHandoverOfWhatSomebodyHolds() {
        assertThat(browserOf(teacher).page("/desk").select("a[href=/desk/handover]")).isNotEmpty();
        assertThat(browserOf(teacher).get("/desk/handover")).hasStatusOk();
    }

    @Test
    void fromTheFirstHourToEmptyPapersForWhoeverIsSignedIn() {
        assertThat(browserOf(teacher).page("/help/first-hour").select("a[href=/papers]"))
                .isNotEmpty();
        assertThat(browserOf(teacher).get("/papers")).hasStatusOk();
        assertThat(browser.get().uri("/help/first-hour"))
                .bodyText()
                .doesNotContain("href=\"/papers\"");
    }

    @Test
    void whatNobodyAnsweredIsAmongTheFewThatAreShownAndTheOthersAreCounted() {
        clock.advance(Duration.ofMinutes(30));
        var later = planOf(flight("boy"));
        db.sql(
                        """
                        update notification.due set round = 2
                        where ring in (select ref from notification.ring where subject = ?)
                        """)
                .param(later.plan().ref().value())
                .update();

        var shown = rows.running(amina, clock.instant(), 1);

        assertThat(shown.hours())
                .extracting(hour -> hour.plan().ref())
                .containsExactly(later.plan().ref());
        assertThat(shown.more()).isEqualTo(1);
        assertThat(board.hours(amina).more()).isZero();
        assertThat(browserOf(amina).page("/plans").text()).doesNotContain("more run");
    }
}
