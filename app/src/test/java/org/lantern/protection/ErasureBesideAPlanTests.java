package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lantern.concern.DecisionKind;

/// By law one of two cases is forgotten where the plan of the one went on as the plan of the other.
class ErasureBesideAPlanTests extends OfTwoCases {

    @Test
    void ofAPlanThatWentOnAsAnotherTheOneThatEndedGoesWithItsChild() {
        var plans = goneOn();

        var said = eraser.erase(number(second), "--yes");

        assertThat(said.ends()).as(said.text()).isZero();
        assertThat(browserOf(amina).get("/plans/" + plans.getLast())).hasStatus(404);
        assertThat(browserOf(amina).page("/plans/" + plans.getFirst()).text()).contains(FIRST);
        assertThat(places(SECOND)).isEmpty();

        theRestGoesWith(file);
    }

    @Test
    void theOneThatWentOnStaysForTheOtherWithoutWhatWasForTheFirst() {
        var plans = goneOn();

        var said = eraser.erase(number(file), "--yes");

        assertThat(said.ends()).as(said.text()).isZero();
        assertThat(said.text()).contains("1 plans stay");
        assertThat(places(FIRST)).isEmpty();
        for (var plan : plans)
            assertThat(browserOf(amina).page("/plans/" + plan).text()).doesNotContain(FIRST);
        assertThat(browserOf(amina).page("/cases/" + second).text()).contains(SECOND);
        assertThat(
                        db.sql(
                                        "select count(*) from protection.done d join protection.asked k on k.action = d.action where k.plan = ?")
                                .param(plans.getFirst().value())
                                .query(Long.class)
                                .single())
                .as("what was done for both")
                .isPositive();

        theRestGoesWith(second);
    }

    /// The plan of the first goes on for both, and has ended since; the plan of the second ended by
    /// that.
    private List<PlanRef> goneOn() {
        one = told(FIRST, "taken-or-leaving");
        clock.advance(Duration.ofMinutes(4));
        other = told(SECOND, "taken-or-leaving");
        var first = planOf(one);
        var ends = planOf(other);
        file = decide(one, DecisionKind.SECTION_47, Optional.empty()).getFirst();
        second = decide(other, DecisionKind.SECTION_47, Optional.empty()).getFirst();
        people.link(only(other), only(one), "The same jacket", amina);
        done(ends, "GH06", amina);
        var goesOn =
                house.getBean(SameChild.class).join(first.plan().ref(), ends.plan().ref(), amina);
        turning.end(goesOn, Ended.How.SAFE, new Turning.Ending("An aunt", "", false, 0), amina);
        return List.of(goesOn, ends.plan().ref());
    }
}
