package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lantern.access.AgencyKind;
import org.lantern.concern.Channel;
import org.lantern.concern.Passing;
import org.springframework.beans.factory.annotation.Autowired;

/// Another area takes over the decision; safety tonight, and the plan that runs for it, stay with
/// the area where the child is.
class PlanOfHostTests extends OnAPlan {

    private static final String HARROW = "E09000015";

    @Autowired Passing passing;

    @Test
    void aPlanStaysWithTheAreaWhereTheChildIsWhoeverDecides() {
        var harrow = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, HARROW), HARROW));
        var concern = flight("boy");
        var plan = planOf(concern).plan().ref();

        var offer = passing.offer(concern, HARROW, "Looked after there", amina);
        passing.accept(concern, offer, "", harrow);

        var file = plans.find(plan, amina);
        done(file, file.steps().getFirst().asks().code(), amina);
        assertThat(browserOf(amina).page("/plans/" + plan).select("h1")).hasSize(1);
        assertThat(browserOf(amina).page("/concerns/" + concern).html()).contains("/plans/" + plan);
        assertThat(plans.find(plan, harrow).plan().ref()).isEqualTo(plan);
    }

    @Test
    void aPlanThatBeginsLaterIsOfTheAreaWhereTheChildIs() {
        var harrow = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, HARROW), HARROW));
        var concern = tell(Channel.PRACTITIONER, "not-now", teacher, "boy");
        passing.accept(
                concern, passing.offer(concern, HARROW, "Looked after there", amina), "", harrow);

        var plan = plans.find(plans.start(concern, harrow), amina).plan();

        assertThat(plan.area()).isEqualTo(KENT);
    }
}
