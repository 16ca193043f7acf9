package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.casefile.Cases;
import org.lantern.casefile.People;
import org.lantern.clock.DutyKey;
import org.lantern.clock.Powers;
import org.lantern.clock.UsedBy;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.lantern.notification.Ringing;
import org.springframework.beans.factory.annotation.Autowired;

/// Two plans became one, and another area has the case of the record whose plan ended.
class SameChildSightTests extends OnAPlan {

    private static final String MEDWAY = "E06000035";

    @Autowired People people;
    @Autowired Cases cases;
    @Autowired SameChild sameChild;
    @Autowired PlanPowers powers;
    @Autowired RingingPowers must;
    @Autowired Ringing ringing;

    private PlanFile first;
    private PlanFile second;
    private Acting.Practitioner elsewhere;
    private CaseRef file;

    @BeforeEach
    void twoPlansAndACaseInAnotherArea() {
        first = planOf(flight("boy", "brother"));
        clock.advance(Duration.ofMinutes(4));
        second = planOf(flight("lad"));
        var desk = staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, MEDWAY), MEDWAY);
        elsewhere = staff.at(desk);
        file = cases.open(of(second, "lad"), MEDWAY, second.concerns().getFirst().value(), amina);
        assertThat(plans.find(second.plan().ref(), elsewhere).whole()).isTrue();
    }

    @Test
    void whoeverHasTheCaseOfEitherRecordSeesThePlanThatGoesOnAndNoOther() {
        var ref = first.plan().ref();
        people.link(of(second, "lad"), of(first, "boy"), "The same jacket", amina);
        assertThatThrownBy(() -> plans.find(ref, elsewhere)).isInstanceOf(Refused.Missing.class);

        sameChild.join(ref, second.plan().ref(), amina);

        assertThat(plans.find(ref, elsewhere).whole()).isTrue();
        assertThat(
                        browserOf(elsewhere)
                                .page("/cases/" + file)
                                .select("a[href='/plans/" + ref + "']"))
                .isNotEmpty();

        var his = turning.part(ref, Set.of(of(first, "boy")), "Placed apart", amina);

        assertThat(plans.find(his, elsewhere).whole()).isTrue();
        assertThatThrownBy(() -> plans.find(ref, elsewhere))
                .as("his brother is there alone")
                .isInstanceOf(Refused.Missing.class);
    }

    @Test
    void withTheLinkTakenBackTheyStillSeeThePlanOnWhichTheirChildIs() {
        var ref = first.plan().ref();
        var link = people.link(of(second, "lad"), of(first, "boy"), "The same jacket", amina);
        sameChild.join(ref, second.plan().ref(), amina);

        people.part(link, "Another jacket", amina);

        assertThat(plans.find(ref, elsewhere).children()).hasSize(3);
    }

    @Test
    void aPowerThatHoldsThemRingsOnThePlanThatGoesOnThoughThatBeganBefore() {
        var ends = second.plan().ref();
        var use = new Powers.Use(new DutyKey("D08"), clock.instant(), new UsedBy("PC 4711", ""));
        powers.used(ends, List.of(of(second, "lad")), use, amina);
        assertThat(rings(ends)).isPositive();
        people.link(of(second, "lad"), of(first, "boy"), "The same jacket", amina);

        sameChild.join(first.plan().ref(), ends, amina);

        assertThat(rings(first.plan().ref())).isPositive();
        assertThat(rings(ends)).isZero();
        assertThat(must.silent()).isEmpty();
    }

    private long rings(PlanRef plan) {
        return ringing.about(plan.value()).stream()
                .filter(ring -> PowerRings.OCCASIONS.contains(ring.occasion()) && ring.isOpen())
                .count();
    }

    private static PersonRef of(PlanFile plan, String label) {
        return plan.children().entrySet().stream()
                .filter(child -> child.getValue().contains(label))
                .map(java.util.Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
