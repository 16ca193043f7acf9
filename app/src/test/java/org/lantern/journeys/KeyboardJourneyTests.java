package org.lantern.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lantern.CleanSlate;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Staff;
import org.lantern.house.WholeHouse;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A duty worker without a mouse, from the sign-in page to two cases.
@WholeHouse
@Tag("journey")
class KeyboardJourneyTests {

    private static final String ESSEX = "E10000012";

    @LocalServerPort int port;
    @Autowired Staff staff;
    @Autowired CleanSlate cleanSlate;

    private Acting.Practitioner worker;

    @BeforeEach
    void aDesk() {
        worker = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, ESSEX), ESSEX));
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
    }

    @Test
    void aCallAboutTwoChildrenBecomesTwoCasesWithoutAMouse() {
        try (var desk = Visitor.atADesk("keyboard", port).inAHurry()) {
            var keys = new Keyboard(desk);
            desk.visit("/sign-in");
            keys.type("#email", staff.email(worker)).type("#password", Staff.PASSWORD);
            keys.enter("#password");
            keys.enter("[href='/desk/queue']");
            keys.enter("[href='/calls/new']");
            takeTheCall(desk, keys);
            keys.enter("main button:not(details button)");
            keys.enter("main a[href^='/concerns/']");
            keys.enter("[action$='/claim'] button");
            keys.enter("[href$='/decision']");
            assertThat(keys.throughThePage()).isGreaterThan(10);
            desk.page().reload();
            keys.choose("kind-0", "SECTION_47").type("[name='reasons-0']", "Never alone");
            keys.choose("kind-1", "SECTION_17").type("[name='reasons-1']", "Her sister");
            keys.enter("main form button");

            assertThat(desk.find("main a[href^='/cases/']").count()).isEqualTo(2);
            keys.enter("main a[href^='/cases/']");
            assertThat(desk.heading()).contains("Zeynep");
        }
    }

    private static void takeTheCall(Visitor desk, Keyboard keys) {
        assertThat(keys.throughThePage()).isGreaterThan(40);
        desk.page().reload();
        keys.type("[name='telephone.received-words']", "10 minutes ago");
        keys.choose("teller.kind", "public");
        keys.type("[name='concern.words']", "They are never alone");
        keys.choose("danger.now", "not-now").type("[name='place.area.words']", "Essex");
        keys.choose("concern.about", "children").enter("[name='concern.about']:checked");
        keys.choose("place.area", ESSEX);
        keys.type("[name='child-1_child.name']", "Zeynep").enter("[name='_add'][value='child']");
        keys.type("[name='child-2_child.name']", "Mina");
        keys.choose("referrer.may-contact", "no").enter("[name='referrer.may-contact']:checked");
        assertThat(desk.address()).endsWith("/check");
    }
}
