package org.lantern.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Role;

/// What people at work ask of each other, and how a desk is set up, in browsers that run no
/// scripts.
class DeskWithoutScriptsJourneyTests extends AtADeskInEssex {

    private static final String HARROW = "E09000015";
    private static final String CODE = ".lantern-waits__code";

    @Test
    void aShiftIsHandedOverToANamedColleague() {
        try (var from = at(worker);
                var to = at(colleague)) {
            ACall.about(from, ESSEX, "Essex", "Zeynep");
            from.press("Take it up").visit("/desk/handover");
            from.find("[name=to]").selectOption(colleague.ref().toString());
            from.find("textarea").fill("Her aunt rings back at six");
            from.press("Hand over").sees("Handed to " + colleague.name());

            to.visit("/desk/handover")
                    .sees("Her aunt rings back at six")
                    .press("Take over what is ticked");
            to.visit("/desk/queue").sees("With " + colleague.name());
        }
    }

    @Test
    void aConcernIsOfferedToAnotherAreaAndAcceptedThere() {
        var there = staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, HARROW), HARROW);
        try (var sender = at(worker);
                var receiver = at(staff.at(there))) {
            ACall.about(sender, ESSEX, "Essex", "Zeynep");
            sender.follow("Offer to another area");
            sender.find("[name=area]").selectOption(HARROW);
            sender.fill(Map.of("tonight", "STAYS", "words", "She is looked after there"));
            sender.press("Offer it");

            receiver.visit("/desk/queue").find(CODE).click();
            receiver.follow("Record the answer").fill(Map.of("answer", "ACCEPT"));
            receiver.press("Record").sees("brown coat");
            sender.visit("/desk/queue").sees("Here tonight, decided elsewhere");
        }
    }

    @Test
    void twoConcernsAreDecidedTogetherAndApartAgain() {
        try (var desk = at(worker)) {
            ACall.about(desk, ESSEX, "Essex", "Zeynep");
            var other = desk.heading().replaceAll(".* ", "");
            ACall.about(desk, ESSEX, "Essex", "Zeyneb");
            desk.follow("Decide together with another concern").fill(Map.of("code", other));
            desk.press("Find").sees("Which child is which?");
            desk.find("[name='child-1']").selectOption(new SelectOption().setIndex(1));
            desk.fill(Map.of("words", "The same brown coat"));
            desk.press("Decide together with another concern");
            desk.sees("Decided together with this one:").follow("Undo");
            desk.fill(Map.of("words", "Two brown coats")).press("Record");
            assertThat(desk.words()).doesNotContain("Decided together with this one:");
        }
    }

    @Test
    void theOneWhoToldUsIsAskedAndAnswers() {
        try (var school = at(teacher);
                var desk = at(worker)) {
            school.visit("/concerns/new").press("Start");
            school.answer(WithoutScriptsJourneyTests.aWorry("child-1_child.sex", "female"));
            school.press("Send");
            desk.visit("/desk/queue").find(CODE).click();
            desk.follow("Ask who told us").fill(Map.of("words", "Who collects her?")).press("Ask");
            var questions = desk.sees("Question unanswered for").address();

            school.visit("/desk").sees("Questions for you").visit(questions).follow("Answer");
            school.fill(Map.of("words", "Her uncle, on Fridays")).press("Record");
            desk.visit(questions).sees("Her uncle, on Fridays");
        }
    }

    @Test
    void aBoardLetsInACouncilItsDeskAndSomebodyWhoWorksAtIt() {
        var board = staff.board();
        try (var administrator = at(staff.of(board, Role.ADMINISTRATOR))) {
            administrator.visit("/set-up/new-agency").fill(Map.of("name", "Harrow Council"));
            administrator.find("[name=kind]").selectOption("SOCIAL_CARE");
            administrator.find("[name=area]").selectOption(HARROW);
            administrator.press("Add").follow("Open a duty desk");
            administrator.fill(Map.of("name", "Harrow desk", "areas", HARROW)).press("Open");
            administrator.sees("Harrow desk").visit("/set-up").follow("Harrow Council");
            administrator.fill(Map.of("name", "Ben Hill", "email", "ben@harrow.example"));
            administrator.press("Add").sees("It is not shown again").follow("Say what they may do");
            assertThat(administrator.heading()).contains("Ben Hill");
        }
    }

    private Visitor at(Acting.Practitioner who) {
        return Visitor.withoutScripts("no-scripts-work", port).signIn(staff, who);
    }
}
