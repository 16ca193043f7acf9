package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.access.Browser;
import org.lantern.concern.Channel;
import org.lantern.kernel.PersonRef;
import org.springframework.beans.factory.annotation.Autowired;

/// A power holds the child who was chosen, and no other.
class PowerOfWhomTests extends OnAPlan {

    @Autowired PlanPowers powers;

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
}
