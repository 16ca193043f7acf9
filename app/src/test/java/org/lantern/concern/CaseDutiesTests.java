package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Role;
import org.lantern.access.Staff;
import org.lantern.casefile.Closing;
import org.lantern.clock.Clocks;
import org.lantern.clock.StartedDuty;
import org.lantern.form.Given;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.vocabulary.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// What a decision sets running on the case, in each nation.
@SpringBootTest(properties = "lantern.access.fallback-area=E10000016")
@Import({Database.class, TestClock.class, Staff.class})
class CaseDutiesTests {

    @Autowired Staff staff;
    @Autowired FrontDoor frontDoor;
    @Autowired DutyDesk desk;
    @Autowired Decisions decisions;
    @Autowired Clocks clocks;
    @Autowired Closing closing;
    @Autowired TestClock clock;
    @Autowired CleanSlate cleanSlate;

    private Acting.Practitioner amina;
    private ConcernRef concern;

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
    }

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource({
        "E10000016, STRATEGY_DISCUSSION, D03", // Kent
        "E10000016, PROTECT_NOW, D03",
        "E10000016, SECTION_47, D04 D05",
        "E10000016, SECTION_17, D05",
        "E10000016, PRIVATE_FOSTERING, ''",
        "W06000015, STRATEGY_DISCUSSION, D34-strategy", // Cardiff
        "W06000015, SECTION_47, D34-conference",
        "S12000049, STRATEGY_DISCUSSION, D35 D35-planning-meeting", // Glasgow
        "N09000003, STRATEGY_DISCUSSION, D03", // Belfast
    })
    void aDecisionStartsTheDutiesOfTheNation(String area, DecisionKind kind, String duties) {
        assertThat(duties(decide(area, kind, "no")).keySet())
                .containsExactlyInAnyOrder(duties.isEmpty() ? new String[0] : duties.split(" "));
    }

    @Test
    void theAssessmentRunsFromReceiptAndTheDiscussionFromTheDecision() {
        assertThat(duties(decide("E10000016", DecisionKind.SECTION_47, "no")))
                .hasEntrySatisfying(
                        "D05", d -> assertThat(d.startedAt()).isEqualTo(TestClock.START))
                .hasEntrySatisfying(
                        "D04", d -> assertThat(d.startedAt()).isEqualTo(clock.instant()));
    }

    @ParameterizedTest
    @CsvSource({"E10000016", "W06000015", "S12000049", "N09000003"})
    void aChildWhomSomebodyMovedIsToBeReferredAndToHaveAGuardianAsSoonAsPossible(String area) {
        var duties = duties(decide(area, DecisionKind.PRIVATE_FOSTERING, "into-uk"));

        assertThat(duties).containsOnlyKeys("D20", "D26");
        assertThat(duties.values()).allMatch(d -> d.dueAt().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"E10000016", "W06000015"})
    void whatEndedWithTheCaseRunsAnewWhereANewConcernOpensItAgain(String area) {
        var file = decide(area, DecisionKind.PRIVATE_FOSTERING, "into-uk");
        close(file);

        decide(tell(area, "no"), DecisionKind.ADD_TO_CASE, area, Optional.of(file));
        assertThat(duties(file).values()).as("no sign").noneMatch(StartedDuty::isOpen);

        for (int i = 0; i < 2; i++)
            decide(tell(area, "into-uk"), DecisionKind.ADD_TO_CASE, area, Optional.of(file));
        assertThat(duties(file)).containsOnlyKeys("D20", "D26");
        assertThat(duties(file).values()).allMatch(StartedDuty::isOpen);
        assertThat(clocks.on(file, clock.instant(), amina)).as("twice each").hasSize(4);
    }

    @Test
    void theyRunAnewWhereTheSameConcernIsLookedAtAgain() {
        var file = decide("E10000016", DecisionKind.PRIVATE_FOSTERING, "into-uk");
        for (int i = 0; i < 2; i++) {
            close(file);
            decisions.lookAgain(concern, "She rang", amina);
            decide(concern, DecisionKind.PRIVATE_FOSTERING, "E10000016", Optional.empty());

            assertThat(duties(file)).containsOnlyKeys("D20", "D26");
            assertThat(duties(file).values()).as("round " + i).allMatch(StartedDuty::isOpen);
        }
    }

    private void close(CaseRef file) {
        closing.close(file, "Lives with her aunt", staff.of(amina.agency(), Role.MANAGER));
        assertThat(duties(file).values()).noneMatch(StartedDuty::isOpen);
    }

    private CaseRef decide(String area, DecisionKind kind, String movement) {
        amina = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, area), area));
        concern = tell(area, movement);
        return decide(concern, kind, area, Optional.empty());
    }

    private ConcernRef tell(String area, String movement) {
        var told =
                List.of(
                        new Given("", "place.area", 1, Answer.code(area)),
                        new Given("", "concern.about", 1, Answer.code("children")),
                        new Given("", "concern.movement", 1, Answer.code(movement)),
                        new Given("child-1", "child.name", 1, Answer.text("Mira Example")));
        return frontDoor
                .raise(
                        new Raising(Channel.PUBLIC, "concern", 1, told, Optional.empty()),
                        new Acting.ThePublic())
                .concern();
    }

    private CaseRef decide(
            ConcernRef ref, DecisionKind kind, String area, Optional<CaseRef> addTo) {
        clock.advance(java.time.Duration.ofHours(2));
        var child = desk.look(ref, amina).toDecide().getFirst().person();
        var deciding = new Deciding(child, kind, "Reasons", addTo, area, area);
        return decisions.decide(ref, List.of(deciding), amina).getFirst();
    }

    private Map<String, StartedDuty> duties(CaseRef file) {
        var all = new TreeMap<String, StartedDuty>();
        clocks.on(file, clock.instant(), amina).forEach(d -> all.put(d.duty().code(), d));
        return all;
    }
}
