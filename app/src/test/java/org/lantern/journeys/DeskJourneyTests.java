package org.lantern.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// The duty desk of Essex: it takes a call, decides, and a case opens with nothing typed twice.
class DeskJourneyTests extends AtADeskInEssex {

    private static final String CHILD = "Zeynep Örnek";

    @Test
    void aCallBecomesACaseWithNothingTypedTwice() {
        try (var desk = Visitor.atADesk("desk", port)) {
            takeACall(desk);
            desk.press("Take it up").visit(desk.address());
            desk.follow("Decide").press("Record the decision");
            desk.fill(Map.of("kind-0", "SECTION_47", "reasons-0", "Alone with a stranger"));
            desk.press("Record the decision");

            desk.visit(desk.find("a[href^='/cases/']").first().getAttribute("href"));
            assertThat(desk.heading()).contains(CHILD);
            desk.sees("brown coat").visit("/cases").visit("/desk").visit("/desk/queue");
        }
    }

    @Test
    void ofTwoWhoTakeItUpAtOnceOneIsToldWhoWasFirst() {
        try (var first = Visitor.atADesk("first", port);
                var second = Visitor.atADesk("second", port)) {
            takeACall(first);
            second.signIn(staff, colleague).visit(first.address());
            first.press("Take it up");
            second.press("Take it up").sees(worker.name());
        }
    }

    @Test
    void ofTwoWhoDecideAtOnceTheSecondIsToldWhoAndWhyAndKeepsTheirWords() {
        try (var first = Visitor.atADesk("decides-first", port).inAHurry();
                var second = Visitor.atADesk("decides-second", port).inAHurry()) {
            takeACall(first);
            var concern = first.address();
            second.signIn(staff, colleague).visit(concern + "/decision");
            first.visit(concern + "/decision");
            first.fill(Map.of("kind-0", "SECTION_47", "reasons-0", "Alone with a stranger"));
            first.press("Record the decision").sees("Alone with a stranger");

            second.fill(Map.of("kind-0", "EARLY_HELP", "reasons-0", "The aunt asks for help"));
            second.press("Record the decision").look();

            second.sees("Already decided by " + worker.name()).sees("Alone with a stranger");
            second.sees("The aunt asks for help");
            second.visit(concern).sees("Section 47");
            assertThat(second.words()).doesNotContain("The aunt asks for help");
        }
    }

    @Test
    void earlierConcernsShowWhileACallIsStillBeingTyped() {
        try (var desk = Visitor.atADesk("earlier", port).inAHurry()) {
            takeACall(desk);
            desk.visit("/calls/new");
            desk.find("[name='child-1_child.name']").pressSequentially(CHILD);

            desk.until("[data-earlier] li", "brown coat");
            assertThat(desk.find("[name='child-1_child.name']:focus").inputValue())
                    .isEqualTo(CHILD);
        }
    }

    private void takeACall(Visitor desk) {
        ACall.about(desk.signIn(staff, worker).visit("/desk/queue"), ESSEX, "Essex", CHILD);
    }
}
