package org.lantern.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lantern.access.Staff;

/// A duty worker without a mouse, from the sign-in page to two cases.
class KeyboardJourneyTests extends AtADeskInEssex {

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
