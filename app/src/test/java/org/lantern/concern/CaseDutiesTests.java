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
import org.lantern.access.Staff;
import org.lantern.clock.Clocks;
import org.lantern.clock.StartedDuty;
import org.lantern.form.Given;
import org.lantern.kernel.CaseRef;
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
    @Autowired TestClock clock;
    @Autowired CleanSlate cleanSlate;

    private Acting.Practitioner amina;

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

    private CaseRef decide(String area, DecisionKind kind, String movement) {
        amina = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, area), area));
        var told =
                List.of(
                        new Given("", "place.area", 1, Answer.code(area)),
                        new Given("", "concern.about", 1, Answer.code("children")),
                        new Given("", "concern.movement", 1, Answer.code(movement)),
                        new Given("child-1", "child.name", 1, Answer.text("Mira Example")));
        var ref =
                frontDoor
                        .raise(
                                new Raising(Channel.PUBLIC, "concern", 1, told, Optional.empty()),
                                new Acting.ThePublic())
                        .concern();
        clock.advance(java.time.Duration.ofHours(2));
        var child = desk.look(ref, amina).toDecide().getFirst().person();
        var deciding = new Deciding(child, kind, "Reasons", Optional.empty(), area, area);
        return decisions.decide(ref, List.of(deciding), amina).getFirst();
    }

    private Map<String, StartedDuty> duties(CaseRef file) {
        var all = new TreeMap<String, StartedDuty>();
        clocks.on(file, clock.instant(), amina).forEach(d -> all.put(d.duty().code(), d));
        return all;
    }
}
