package org.lantern.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lantern.CleanSlate;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Staff;
import org.lantern.concern.Channel;
import org.lantern.concern.Deciding;
import org.lantern.concern.DecisionKind;
import org.lantern.concern.Decisions;
import org.lantern.concern.DutyDesk;
import org.lantern.concern.FrontDoor;
import org.lantern.concern.Raising;
import org.lantern.form.Given;
import org.lantern.house.WholeHouse;
import org.lantern.kernel.ConcernRef;
import org.lantern.vocabulary.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A duty worker who goes back to a page that told them that something was wrong.
@WholeHouse
@Tag("journey")
class BackJourneyTests {

    private static final String ESSEX = "E10000012";

    @LocalServerPort int port;
    @Autowired Staff staff;
    @Autowired FrontDoor frontDoor;
    @Autowired DutyDesk desk;
    @Autowired Decisions decisions;
    @Autowired CleanSlate cleanSlate;

    private Acting.Practitioner worker;
    private Acting.Practitioner colleague;
    private ConcernRef concern;

    @BeforeEach
    void aConcernAtADesk() {
        var team = staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, ESSEX), ESSEX);
        worker = staff.at(team);
        colleague = staff.at(team);
        var told =
                List.of(
                        new Given("", "place.area", 1, Answer.code(ESSEX)),
                        new Given("child-1", "child.sex", 1, Answer.code("male")));
        concern =
                frontDoor
                        .raise(
                                new Raising(Channel.PUBLIC, "concern", 1, told, Optional.empty()),
                                new Acting.ThePublic())
                        .concern();
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
    }

    @Test
    void backFindsTheFormThatWasSentWithoutItsAnswers() {
        try (var desk = Visitor.atADesk("back", port)) {
            desk.signIn(staff, worker).visit("/concerns/" + concern + "/decision");
            desk.press("Record the decision").sees("There is a problem");
            desk.follow("Duty desk");

            desk.page().goBack();

            assertThat(desk.heading()).isEqualTo("Decide what happens next");
            assertThat(desk.words()).doesNotContain("There is a problem");
        }
    }

    @Test
    void backFindsTheFormWhoseSenderWasSecond() {
        try (var desk = Visitor.atADesk("second", port)) {
            desk.signIn(staff, worker).visit("/concerns/" + concern + "/decision");
            decide();
            desk.page().locator("input[value=EARLY_HELP]").check();
            desk.page().locator("[name='reasons-0']").fill("She is safe");
            desk.press("Record the decision").sees("This could not be done").sees("Early help");
            desk.visit("/desk");

            desk.page().goBack();

            assertThat(desk.heading()).isEqualTo("Decide what happens next");
        }
    }

    private void decide() {
        var child = desk.look(concern, colleague).toDecide().getFirst().person();
        decisions.decide(
                concern,
                List.of(
                        new Deciding(
                                child,
                                DecisionKind.SECTION_47,
                                "At risk",
                                Optional.empty(),
                                ESSEX,
                                ESSEX)),
                colleague);
    }
}
