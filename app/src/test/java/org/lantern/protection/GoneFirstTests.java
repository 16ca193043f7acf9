package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.notification.Ringing;
import org.lantern.notification.Rung;
import org.springframework.beans.factory.annotation.Autowired;

/// While a child is gone, what finds them comes first, and what needs them there waits.
class GoneFirstTests extends OnAPlan {

    @Autowired Ringing ringing;

    private PlanFile plan;

    @BeforeEach
    void aChildWhoIsGoneAtTheFifthHour() {
        plan = planOf(flight("boy"));
        clock.advance(Duration.ofHours(5));
        gone();
    }

    @Test
    void theNextThreeThingsAreTheFirstOfTheListOfAChildWhoIsGone() {
        var page = browserOf(amina).page("/plans/" + plan.plan().ref());

        assertThat(page.select(".lantern-plan__card .lantern-plan__done").eachText())
                .hasSize(3)
                .satisfiesExactly(
                        first -> assertThat(first).contains("GN01"),
                        second -> assertThat(second).contains("GN02"),
                        third -> assertThat(third).containsPattern("GN0[34]"));
        var child = plan.children().keySet().iterator().next();
        assertThat(
                        browserOf(amina)
                                .page("/plans/" + plan.plan().ref() + "/handover/" + child)
                                .text())
                .contains("Look in the room")
                .doesNotContain("Give food, drink");
        assertThat(board.hours(amina).hours())
                .singleElement()
                .extracting(hour -> hour.asks().orElseThrow().code())
                .asString()
                .isIn("GN01", "GH42");
    }

    @Test
    void whatNeedsTheChildIsNeitherLateNorRungForAndStandsApart() {
        var food = step(again(plan), "GH04");

        assertThat(food.standingAt(clock.instant())).isEqualTo(new Standing.Resting());
        var language = step(again(plan), "GH03").escalates();
        assertThat(rings()).isNotEmpty().noneMatch(ring -> ring.from().equals(language));
        var page = browserOf(amina).page("/plans/" + plan.plan().ref());
        assertThat(
                        page.select("details").stream()
                                .filter(fold ->
                                        fold.select("summary").text().startsWith("When the child"))
                                .findFirst()
                                .orElseThrow()
                                .text())
                .contains("Give food", "when the child is back")
                .doesNotContain("Look in the room");
        var late = board.hours(amina).hours().getFirst().late();
        assertThat(late)
                .isEqualTo(
                        (int)
                                again(plan).steps().stream()
                                        .filter(Step::isOpen)
                                        .filter(step ->
                                                step.standingAt(clock.instant())
                                                        instanceof Standing.Late)
                                        .count());
    }

    @Test
    void itsMinutesBeginAnewWhenTheChildIsBack() {
        clock.advance(Duration.ofHours(1));
        turning.back(plan.plan().ref(), plan.children().keySet(), said(clock.instant()), amina);

        var food = step(again(plan), "GH04");

        assertThat(food.due()).isEqualTo(clock.instant().plus(Duration.ofMinutes(15)));
        assertThat(food.escalates()).isEqualTo(clock.instant().plus(Duration.ofMinutes(30)));
        assertThat(rings()).anyMatch(ring -> ring.from().equals(food.escalates()));
        var taken = step(again(plan), "GH16");
        assertThat(taken.due()).as("does not need the child").isBefore(clock.instant());
        gone();
        assertThat(step(again(plan), "GH04").rests()).isTrue();
    }

    @Test
    void whatWasDoneBeforeStaysAsLateAsItWas() {
        var other = planOf(flight("girl"));
        clock.advance(Duration.ofMinutes(10));
        done(other, "GH04", amina);
        var all = other.children().keySet();
        clock.advance(Duration.ofHours(1));
        turning.gone(other.plan().ref(), all, said(clock.instant()), amina);
        clock.advance(Duration.ofHours(1));
        turning.back(other.plan().ref(), all, said(clock.instant()), amina);

        assertThat(step(again(other), "GH04").due()).isEqualTo(step(other, "GH04").due());
    }

    private void gone() {
        var silent = new Turning.Said(clock.instant(), "Out of the window", "");
        turning.gone(plan.plan().ref(), plan.children().keySet(), silent, amina);
    }

    private List<Rung> rings() {
        return ringing.about(plan.plan().ref().value()).stream().filter(Rung::isOpen).toList();
    }
}
