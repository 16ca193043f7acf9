package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.casefile.People;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Playbook.Event;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.beans.factory.annotation.Autowired;

/// Children who stay with different carers come at different times.
class ArrivalOfEachTests extends OnAPlan {

    @Autowired People people;
    @Autowired SameChild sameChild;

    private PlanFile plan;
    private PlanRef ref;
    private PersonRef girl;
    private PersonRef brother;

    @BeforeEach
    void aGirlAndHerBrother() {
        plan = planOf(flight("girl with a blue bag", "her brother"));
        ref = plan.plan().ref();
        girl = of("girl");
        brother = of("brother");
    }

    @Test
    void twoArrivalsFiveMinutesApartAreBothKeptAndEachIsAskedOnce() {
        turning.arrived(ref, Set.of(girl), said(clock.instant()), amina);
        assertThat(asked()).containsExactly(girl);
        clock.advance(Duration.ofMinutes(5));
        turning.arrived(ref, Set.of(brother), said(clock.instant()), amina);
        turning.arrived(ref, Set.of(brother), said(clock.instant()), ben);

        assertThat(asked()).containsExactlyInAnyOrder(girl, brother);
        assertThat(again(plan).happened())
                .extracting(Happening::event, Happening::children)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Event.ARRIVAL, Set.of(girl)),
                        org.assertj.core.groups.Tuple.tuple(Event.ARRIVAL, Set.of(brother)));
    }

    @Test
    void whoIsToldOfAmongAllIsNotAskedForAgain() {
        turning.arrived(ref, Set.of(girl), said(clock.instant()), amina);
        clock.advance(Duration.ofMinutes(2));
        turning.arrived(ref, Set.of(girl, brother), said(clock.instant()), amina);

        assertThat(asked()).containsExactlyInAnyOrder(girl, brother);
    }

    @Test
    void thePageAsksWhichAndTicksAllWhereTheyAreWithOneCarer() {
        var page = "/plans/" + ref + "/arrival";
        assertThat(browserOf(amina).page(page).select("[name=children][checked]")).hasSize(2);
        caredForBy("Rosa Field", girl);
        caredForBy("Ada Fernlight", brother);

        assertThat(browserOf(amina).page(page).select("[name=children]")).hasSize(2);
        assertThat(browserOf(amina).page(page).select("[name=children][checked]")).isEmpty();
        assertThat(browserOf(amina).post(page)).hasStatusOk();
        assertThat(asked()).as("nobody was ticked").isEmpty();
        browserOf(amina).post(page, "children", brother.toString());

        assertThat(asked()).containsExactly(brother);
        assertThat(browserOf(amina).page("/plans/" + ref).text())
                .contains("The child came to where they stay");
    }

    @Test
    void whoeverCameOnAPlanThatGoesOnAsAnotherHasCome() {
        var second = planOf(flight("lad"));
        var lad = second.children().keySet().iterator().next();
        turning.arrived(second.plan().ref(), Set.of(lad), said(clock.instant()), amina);
        clock.advance(Duration.ofMinutes(5));
        turning.arrived(ref, Set.of(girl), said(clock.instant()), amina);
        people.link(lad, brother, "The same jacket", amina);

        var own = sameChild.join(ref, second.plan().ref(), amina);

        assertThat(asked(own)).containsExactly(brother);
        assertThat(asked(ref)).containsExactly(girl);
    }

    @Test
    void ofTwoWhoWereOneChildAllAlongOneHasComeAndNotAll() {
        var second = planOf(flight("lad", "young man"));
        var there = second.plan().ref();
        for (var one : second.children().keySet()) {
            turning.arrived(there, Set.of(one), said(clock.instant()), amina);
            people.link(one, brother, "The same jacket", amina);
        }

        var own = sameChild.join(ref, there, amina);

        assertThat(plans.find(own, amina).happened())
                .extracting(Happening::children)
                .containsExactly(Set.of(brother));
    }

    @Test
    void nobodyOfAnotherPlanComesHere() {
        var other = planOf(flight("boy")).children().keySet();

        assertThatThrownBy(() -> turning.arrived(ref, other, said(clock.instant()), amina))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> turning.arrived(ref, Set.of(), said(clock.instant()), amina))
                .isInstanceOf(Refused.Missing.class);
    }

    private void caredForBy(String name, PersonRef child) {
        browserOf(amina)
                .post(
                        "/plans/" + ref + "/parts",
                        "role",
                        Role.PLACEMENT_CARER.name(),
                        "name",
                        name,
                        "number",
                        "01632 960111",
                        "children",
                        child.toString());
        assertThat(again(plan).carers()).containsKey(child);
    }

    private List<PersonRef> asked() {
        return asked(ref);
    }

    private List<PersonRef> asked(PlanRef of) {
        return plans.find(of, amina).steps().stream()
                .filter(step -> step.asks().code().equals("GH40"))
                .map(step -> step.child().orElseThrow())
                .toList();
    }

    private PersonRef of(String label) {
        return plan.children().entrySet().stream()
                .filter(child -> child.getValue().contains(label))
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}
