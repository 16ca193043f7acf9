package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.Pictures;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.kernel.PersonRef;
import org.springframework.beans.factory.annotation.Autowired;

/// The plans of children with different carers have parted. What concerned the event stands on
/// both, and says to neither carer where the other child is.
class PartedCarerTests extends OnAPlan {

    private static final String[] OTHERS = {"Ada Fernlight", "brother", "Quarry Lane"};

    @Autowired Caring caring;

    private Acting.Practitioner ines;
    private Acting.Practitioner ada;
    private PlanRef hers;
    private PlanRef his;
    private PersonRef girl;
    private PersonRef brother;

    @BeforeEach
    void twoChildrenOnOnePlan() {
        ines = staff.called("Ines Hollowbrook", staff.agency(AgencyKind.PLACEMENT, KENT));
        ada = staff.called("Ada Fernlight", staff.agency(AgencyKind.PLACEMENT, KENT));
        var file = planOf(flight("girl with a blue bag", "her brother"));
        hers = file.plan().ref();
        girl = of(file, "girl");
        brother = of(file, "brother");
        caresFor(girl, ines);
    }

    @Test
    void whatConcernsTheEventNamesNoOtherCarerAndSaysNothingOfWhereTheOtherChildIs() {
        caresFor(brother, ada);
        var event = event();
        assertThat(event).hasSizeGreaterThan(4);
        doing.done(hers, event.get(0).ref(), note("Quarry Lane, the brother", ada), ada);
        taken(ada, hers, "The door in Quarry Lane");
        taken(amina, hers, "A note for Ada Fernlight");
        parted();
        doing.done(his, event.get(1).ref(), note("In Quarry Lane", ada), ada);
        doing.done(his, event.get(2).ref(), note("Rang Ada Fernlight", amina), amina);
        doing.cannot(his, event.get(3).ref(), "Ada Fernlight has no key", ada);
        doing.done(hers, event.get(4).ref(), note("I locked the door", ines), ines);

        for (var where : List.of("", "/parts", "/gone", "/carer", "/photographs", "/paper-record"))
            assertThat(browserOf(ines).page("/plans/" + hers + where).text())
                    .as(where)
                    .doesNotContain(OTHERS);
        assertThat(page(ines, hers)).contains("blue bag", "I locked the door");
        assertThat(page(ada, his))
                .contains("Quarry Lane, the brother", "In Quarry Lane")
                .doesNotContain("Ines Hollowbrook", "I locked the door", "blue bag");
        assertThat(page(amina, hers)).contains("Quarry Lane, the brother", "has no key");
    }

    @Test
    void whatStandsOnThatPlanAloneIsReadInFull() {
        caresFor(brother, ada);
        parted();
        turning.gone(hers, Set.of(girl), said(clock.instant()), amina);
        var ring = step(plans.find(hers, amina), "GN01");
        assertThat(ring.child()).isEmpty();
        doing.done(hers, ring.ref(), note("They looked in the park", amina), amina);
        taken(amina, hers, "Her letter");

        assertThat(page(ines, hers)).contains("They looked in the park");
        assertThat(browserOf(ines).page("/plans/" + hers + "/photographs").text())
                .contains("Her letter");
        assertThat(plans.find(hers, ines).happened().getLast().words()).isNotEmpty();
        assertThat(plans.find(hers, ines).isCarer(ines.ref())).isTrue();
    }

    @Test
    void whoeverCaresForAllOfThemReadsAll() {
        caresFor(brother, ines);
        doing.done(hers, event().getFirst().ref(), note("In Quarry Lane", amina), amina);
        parted();

        assertThat(page(ines, hers)).contains("In Quarry Lane");
        assertThat(page(ines, his)).contains("In Quarry Lane");
    }

    private void parted() {
        clock.advance(Duration.ofMinutes(1));
        his = turning.part(hers, Set.of(brother), "Placed apart", amina);
        clock.advance(Duration.ofMinutes(1));
    }

    /// What both carers are shown of it.
    private List<Step> event() {
        return plans.find(hers, ines).steps().stream()
                .filter(step -> step.child().isEmpty())
                .filter(step -> step.role() != org.lantern.vocabulary.Playbook.Role.PLACEMENT_CARER)
                .toList();
    }

    private String page(Acting.Practitioner who, PlanRef plan) {
        return browserOf(who).page("/plans/" + plan).text();
    }

    private void taken(Acting.Practitioner by, PlanRef plan, String words) {
        browserOf(by)
                .send(
                        "/plans/" + plan + "/photographs/new",
                        Pictures.jpeg(),
                        "whom",
                        "thing",
                        "words",
                        words);
    }

    private Doing.Proof note(String note, Acting.Practitioner by) {
        return new Doing.Proof(clock.instant(), new Step.Doer.Colleague(by.ref()), note, "");
    }

    private void caresFor(PersonRef child, Acting.Practitioner who) {
        caring.offer(hers, List.of(child), who.ref(), new Parts.Said("", ""), amina);
        parts.take(hers, plans.find(hers, who).offers().getLast().ref(), who);
    }

    private static PersonRef of(PlanFile file, String label) {
        return file.children().entrySet().stream()
                .filter(child -> child.getValue().contains(label))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
