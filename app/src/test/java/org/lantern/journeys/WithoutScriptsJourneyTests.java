package org.lantern.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// Every task in a browser that runs no scripts.
class WithoutScriptsJourneyTests extends AtADeskInEssex {

    private static final String REFERENCE = "(?s).*\\b[0-9A-Z]{4}-[0-9A-Z]{4}\\b.*";

    @Test
    void anybodyTellsOfAChildAndIsGivenAReference() {
        try (var anybody = Visitor.withoutScripts("no-scripts-anybody", port)) {
            anybody.visit("/").follow("Start").answer(aWorry("teller.kind", "public"));
            anybody.press("Send").sees("Sent");
            assertThat(anybody.words()).matches(REFERENCE);
            var code = anybody.words().replaceAll("(?s).*?\\b([0-9A-Z]{4}-[0-9A-Z]{4})\\b.*", "$1");

            anybody.visit("/worry/reference").fill(Map.of("code", code));
            anybody.find("main form button").last().click();
            anybody.sees("Nobody has opened it yet");
        }
    }

    @Test
    void aTeacherTellsOfAPupilAndFollowsIt() {
        try (var school = Visitor.withoutScripts("no-scripts-school", port)) {
            school.signIn(staff, teacher).visit("/concerns/new").press("Start");
            school.answer(aWorry("child-1_child.sex", "female"));
            school.press("Send").follow("Follow it").sees("She is never alone");
            school.follow("Open the indicator matrix");
            school.find("label[for='A12']").click();
            school.find(".lantern-mark:has(#A12) summary").click();
            school.find("#e-A12").fill("up at five to work");
            school.press("Save the marks").sees("Your marks stand");
            school.find("a[href*='/sheets/']").first().click();
            school.sees("Blank → Yes").sees("up at five to work");
        }
    }

    @Test
    void theDeskTakesACallLooksAgainAndDecides() {
        try (var desk = Visitor.withoutScripts("no-scripts-desk", port)) {
            desk.signIn(staff, worker);
            ACall.about(desk, ESSEX, "Essex", "Zeynep");
            var concern = desk.address();
            desk.visit("/desk/queue").sees("As of").follow("Look again").sees("brown coat");
            assertThat(desk.find(".lantern-desk__sound").isVisible()).isFalse();
            desk.visit(concern).press("Take it up").visit(concern).follow("Decide");
            desk.fill(Map.of("kind-0", "SECTION_47", "reasons-0", "Alone with a stranger"));
            desk.press("Record the decision").sees("Alone with a stranger");
            desk.visit(desk.find("a[href^='/cases/']").first().getAttribute("href"));
            assertThat(desk.heading()).contains("Zeynep");
        }
    }

    static Map<String, String> aWorry(String name, String value) {
        return Map.of(
                "danger.now",
                "not-now",
                "place.area.words",
                "Essex",
                "place.area",
                ESSEX,
                "concern.about",
                "children",
                "child-1_child.name",
                "Zeynep",
                "concern.words",
                "She is never alone",
                "referrer.may-contact",
                "no",
                name,
                value);
    }
}
