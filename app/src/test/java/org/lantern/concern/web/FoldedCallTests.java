package org.lantern.concern.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lantern.access.AgencyKind;
import org.lantern.access.Staff;

/// The long page of a call shows first what must be asked.
class FoldedCallTests extends AtThePublicDoor {

    @Test
    void whatMayStayEmptyOnACallIsClosedUntilItHoldsAnAnswerOrAnError() {
        var call = call();
        assertThat(call.page().select("details[open]")).isEmpty();
        assertThat(call.page().select("details [name=danger.now], details [name=concern.words]"))
                .isEmpty();

        call.send(
                "referrer.agency", "Larkmere School",
                "vehicle.registration", "AB12",
                "child-1_child.birth-date.day", "40",
                "household.phone", "");

        var open = call.page().select("details[open]");
        assertThat(open.select("[name=referrer.agency]").val()).isEqualTo("Larkmere School");
        assertThat(open.select("[name=child-1_child.birth-date.day]").val()).isEqualTo("40");
        var closed = call.page().select("details:not([open])");
        assertThat(closed.select("[name=vehicle.registration]")).isEmpty();
        assertThat(closed.select("[name=household.phone]")).hasSize(1);
    }

    @Test
    void whatAnAnswerOpenedUpOnACallStandsOpen() {
        var call = call();
        call.send("referrer.may-contact", "yes", "concern.about", "children");

        assertThat(call.page().select("[name=referrer.email]")).hasSize(1);
        assertThat(call.page().select("details [name=referrer.email]")).isEmpty();
    }

    private Visitor call() {
        var desk = staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENT), KENT);
        return visitor.signIn(staff.email(staff.at(desk)), Staff.PASSWORD).open("/calls/new");
    }
}
