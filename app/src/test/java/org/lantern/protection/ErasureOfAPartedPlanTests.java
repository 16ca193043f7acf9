package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lantern.access.Screen;
import org.lantern.concern.Channel;
import org.lantern.concern.DecisionKind;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.Ids;

/// By law a child is forgotten from whose plan that of another parted, which went on as the plan of
/// a third: that one stays, and keeps nobody from being forgotten.
class ErasureOfAPartedPlanTests extends OfTwoCases {

    private PlanRef origin;
    private PlanRef goesOn;
    private CaseRef parted;

    @Test
    void thePlanFromWhichItPartedIsEmptiedForThoseWhoWereOnIt() {
        partedAndWentOn();
        assertThat(eraser.erase(number(parted), "--yes").ends()).isZero();

        var said = eraser.erase(number(file), "--yes");

        assertThat(said.ends()).as(said.text()).isZero();
        assertThat(places(FIRST)).isEmpty();
        assertThat(browserOf(amina).get("/plans/" + origin)).hasStatus(404);
        assertThat(browserOf(amina).get("/plans/" + goesOn)).hasStatusOk();
        assertThat(browserOf(amina).page("/cases/" + second).text()).contains(SECOND);
        var screen =
                new Screen(
                        house.getBean(Ids.class).next(), "", Optional.empty(), Optional.of(KENT));
        assertThat(
                        house.getBean(HourRows.class)
                                .on(screen, List.of(KENT), clock.instant(), 9)
                                .hours())
                .isEmpty();

        theRestGoesWith(second);
    }

    /// Two children were on one plan; one has a plan of their own since, and that goes on for a
    /// third, who was taken for them.
    private void partedAndWentOn() {
        one = tell(Channel.PRACTITIONER, "taken-or-leaving", teacher, FIRST, "his friend");
        clock.advance(Duration.ofMinutes(4));
        other = told(SECOND, "taken-or-leaving");
        var both = planOf(one);
        origin = both.plan().ref();
        var friend =
                both.children().entrySet().stream()
                        .filter(child -> !child.getValue().contains(FIRST))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseThrow();
        var own = turning.part(origin, Set.of(friend), "Another area", amina);
        var files = decide(one, DecisionKind.SECTION_47, Optional.empty());
        file = files.getFirst();
        parted = files.getLast();
        second = decide(other, DecisionKind.SECTION_47, Optional.empty()).getFirst();
        people.link(only(other), friend, "The same jacket", amina);
        goesOn = house.getBean(SameChild.class).join(own, planOf(other).plan().ref(), amina);
        assertThat(goesOn).isEqualTo(own);
        for (var plan : List.of(origin, goesOn))
            turning.end(plan, Ended.How.SAFE, ending(plan), amina);
    }

    private Turning.Ending ending(PlanRef plan) {
        return new Turning.Ending(plan.equals(origin) ? FIRST : "Her aunt", "", false, 0);
    }
}
