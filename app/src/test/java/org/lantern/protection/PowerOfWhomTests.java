package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.access.Browser;
import org.lantern.clock.DutyKey;
import org.lantern.clock.Powers;
import org.lantern.clock.UsedBy;
import org.lantern.concern.Channel;
import org.lantern.kernel.PersonRef;
import org.lantern.notification.Ringing;
import org.springframework.beans.factory.annotation.Autowired;

/// A power holds the child who was chosen, and no other.
class PowerOfWhomTests extends OnAPlan {

    @Autowired PlanPowers powers;
    @Autowired Ringing ringing;

    @Test
    void ofSeveralChildrenItIsAskedWhomItHolds() {
        var two =
                planOf(tell(Channel.PRACTITIONER, "taken-or-leaving", teacher, "girl", "brother"));
        var address = "/plans/" + two.plan().ref();
        var desk = browserOf(amina);
        var choices = desk.page(address + "/powers").select("[name=children]");
        assertThat(choices).hasSize(2);
        assertThat(
                        Browser.html(desk.post(address + "/powers", "power", "D08", "by", "PC 1"))
                                .text())
                .contains("Select which child it holds");

        var one = choices.first().val();
        desk.post(address + "/powers", "power", "D08", "by", "PC 1", "children", one);

        assertThat(powers.of(again(two), amina))
                .extracting(power -> power.child().toString())
                .containsExactly(one);
        assertThat(desk.page(address).select("#powers .lantern-plan__child").text())
                .isEqualTo("(" + two.children().get(new PersonRef(UUID.fromString(one))) + ")");
    }

    @Test
    void whoeverWasTickedIsMeantAlsoWhereThatChildHasPartedFromThePlanMeanwhile() {
        var two =
                planOf(tell(Channel.PRACTITIONER, "taken-or-leaving", teacher, "girl", "brother"));
        var address = "/plans/" + two.plan().ref();
        var parted = two.children().keySet().iterator().next();
        turning.part(two.plan().ref(), Set.of(parted), "Placed apart", amina);

        var refused =
                browserOf(amina)
                        .post(
                                address + "/powers",
                                "power",
                                "D08",
                                "by",
                                "PC 1",
                                "children",
                                parted.toString());

        assertThat(Browser.html(refused).select(".govuk-error-summary a")).hasSize(1);
        assertThat(powers.of(again(two), amina)).isEmpty();
    }

    @Test
    void itGoesWithTheChildWhosePlanParts() {
        var two =
                planOf(tell(Channel.PRACTITIONER, "taken-or-leaving", teacher, "girl", "brother"));
        var ref = two.plan().ref();
        var held = two.children().keySet().iterator().next();
        var use = new Powers.Use(new DutyKey("D08"), clock.instant(), new UsedBy("PC 4711", ""));
        powers.used(ref, Set.of(held), use, amina);
        assertThat(rings(ref)).isPositive();

        var own = turning.part(ref, Set.of(held), "Placed apart", amina);

        assertThat(rings(own)).isPositive();
        assertThat(rings(ref)).isZero();
    }

    private long rings(PlanRef plan) {
        return ringing.about(plan.value()).stream()
                .filter(ring -> PowerRings.OCCASIONS.contains(ring.occasion()) && ring.isOpen())
                .count();
    }
}
