package org.lantern.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lantern.access.Browser;
import org.lantern.kernel.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Somebody said by mistake that a duty was done: that is taken back, and stays readable.
class TakenBackTests extends OnACase {

    @Autowired MockMvcTester tester;

    @Test
    void whatWasNotDoneRunsAsBeforeAndCanBeDoneAnew() {
        var interview = start("D18", NOW);
        deeds.meet(file, interview.ref(), NOW, "The wrong child", worker);
        daysLater(1);

        deeds.takeBack(file, interview.ref(), "It was her brother", worker);

        assertThat(standing(interview)).isInstanceOf(Standing.Running.class);
        daysLater(3);
        assertThat(standing(interview)).isInstanceOf(Standing.Late.class);
        deeds.meet(file, interview.ref(), clock.instant(), "Held now", worker);
        assertThat(standing(interview)).isInstanceOf(Standing.Met.class);
    }

    @Test
    void theRoundThatFollowedIsNotThereUntilItIsDoneAnew() {
        var visit = start("D32", NOW);
        deeds.meet(file, visit.ref(), NOW, "", worker);
        assertThat(clocks.on(file, NOW, worker)).hasSize(2);

        deeds.takeBack(file, visit.ref(), "Nobody was in", worker);

        assertThat(only().ref()).isEqualTo(visit.ref());
        daysLater(5);
        deeds.meet(file, visit.ref(), clock.instant(), "Seen", worker);
        var next = clocks.on(file, clock.instant(), worker).getLast();
        assertThat(next.round()).isEqualTo(2);
        assertThat(next.startedAt()).isEqualTo(clock.instant());
        assertThat(clocks.on(file, clock.instant(), worker)).hasSize(2);
    }

    @Test
    void whatHasGoneOnTwiceIsTakenBackFromItsEnd() {
        var visit = start("D32", NOW);
        deeds.meet(file, visit.ref(), NOW, "", worker);
        var second = clocks.on(file, NOW, worker).getLast();
        deeds.meet(file, second.ref(), NOW, "", worker);

        assertThatThrownBy(() -> deeds.takeBack(file, visit.ref(), "No", worker))
                .isInstanceOf(DutyDeeds.WentOn.class);
        deeds.takeBack(file, second.ref(), "No", worker);
        deeds.takeBack(file, visit.ref(), "No", worker);
        assertThat(only().isOpen()).isTrue();
    }

    @Test
    void onlyWhatWasDoneIsTakenBackAndOnceAndByWhoeverSeesTheCase() {
        var interview = start("D18", NOW);
        assertThatThrownBy(() -> deeds.takeBack(file, interview.ref(), "No", worker))
                .isInstanceOf(DutyDeeds.NoSuchRule.class);
        deeds.meet(file, interview.ref(), NOW, "", worker);
        assertThatThrownBy(() -> deeds.takeBack(file, interview.ref(), "No", teacher))
                .isInstanceOf(Refused.Missing.class);
        deeds.takeBack(file, interview.ref(), "No", worker);

        assertThatThrownBy(() -> deeds.takeBack(file, interview.ref(), "No", worker))
                .isInstanceOf(DutyDeeds.NoSuchRule.class);
        deeds.drop(file, interview.ref(), "Another child", manager);
        assertThat(standing(interview)).isInstanceOf(Standing.NotApplicable.class);
    }

    @Test
    void asItWasKnownBeforeItWasTakenBackItWasDone() {
        var interview = start("D18", NOW);
        deeds.meet(file, interview.ref(), NOW, "", worker);
        daysLater(1);
        deeds.takeBack(file, interview.ref(), "No", worker);

        assertThat(clocks.on(file, NOW, worker).getFirst().isOpen()).isFalse();
        assertThat(clocks.on(file, clock.instant(), worker).getFirst().isOpen()).isTrue();
    }

    @Test
    void thePageAsksWhyAndTheChronologyTellsBoth() {
        var interview = start("D18", NOW);
        deeds.meet(file, interview.ref(), NOW, "Held", worker);
        var browser = Browser.of(tester, staff, worker);
        var address =
                browser.page("/cases/" + file)
                        .select("#duties details a[href$=/taking-back]")
                        .attr("href");

        assertThat(Browser.html(browser.post(address)).text()).contains("Enter your reasons");
        assertThat(browser.post(address, "reason", "It was her brother"))
                .hasRedirectedUrl("/cases/" + file + "#duties");

        assertThat(browser.page("/cases/" + file + "/chronology").text())
                .contains("Duty done: Offer and hold", "Said by mistake that a duty was done")
                .contains("It was her brother");
        assertThat(browser.post(address, "reason", "Again")).hasStatus(409);
    }
}
