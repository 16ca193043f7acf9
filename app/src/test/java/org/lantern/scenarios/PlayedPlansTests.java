package org.lantern.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Browser;
import org.lantern.access.Role;
import org.lantern.access.Staff;
import org.lantern.concern.FrontDoor;
import org.lantern.kernel.ConcernRef;
import org.lantern.protection.Board;
import org.lantern.protection.Ended;
import org.lantern.protection.PlanFile;
import org.lantern.protection.Plans;
import org.lantern.protection.Turning;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The first hour of ten published cases: who is asked for what, and within how many minutes. The
/// two look-alikes are helped, and stood down without a word on trafficking.
@SpringBootTest
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class, WhatIsShown.class})
class PlayedPlansTests {

    private static final Duration UNTIL_SOMEBODY_ANSWERS = Duration.ofMinutes(4);

    @Autowired MockMvcTester tester;
    @Autowired Staff staff;
    @Autowired FrontDoor frontDoor;
    @Autowired Plans plans;
    @Autowired Turning turning;
    @Autowired Board board;
    @Autowired TestClock clock;
    @Autowired CleanSlate cleanSlate;

    static Stream<Scenario> cases() {
        return Scenario.all().stream();
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachIsAskedForWhatTheyCanDoWithinMinutes(Scenario scenario) {
        var council = staff.agency(AgencyKind.SOCIAL_CARE, scenario.text("area"));
        var worker = staff.at(staff.desk(council, scenario.text("area")));
        var manager = staff.of(council, Role.MANAGER);
        var concern = Raised.of(scenario, staff, frontDoor);

        var plan = begun(scenario, concern, worker);

        scenario.asked().forEach((code, asked) -> isAsked(plan, code, asked));
        var page = "/plans/" + plan.plan().ref();
        nothingIsConcluded(scenario, Browser.of(tester, staff, worker).page(page).text());
        if (scenario.text("kind").equals("other_need")) standDown(plan, page, worker, manager);
    }

    private PlanFile begun(Scenario scenario, ConcernRef concern, Acting.Practitioner worker) {
        assertThat(plans.of(concern, worker))
                .as("begins by itself")
                .hasSize(scenario.planBeginsByItself() ? 1 : 0);
        clock.advance(UNTIL_SOMEBODY_ANSWERS);
        var ref = plans.start(concern, worker);
        assertThat(plans.of(concern, worker)).hasSize(1);
        return plans.look(ref, worker);
    }

    private static void isAsked(PlanFile plan, String code, List<Object> asked) {
        assertThat(plan.steps())
                .filteredOn(s -> s.asks().code().equals(code))
                .as(code)
                .isNotEmpty()
                .allSatisfy(step -> {
                    assertThat(step.role().name().toLowerCase(Locale.ROOT))
                            .isEqualTo(asked.getFirst().toString().replace('-', '_'));
                    assertThat(Duration.between(plan.plan().startedAt(), step.due()))
                            .isEqualTo(Duration.ofMinutes((int) asked.getLast()));
                });
    }

    private static void nothingIsConcluded(Scenario scenario, String page) {
        for (var never : scenario.mustNotConclude())
            assertThat(WhatIsShown.concludes(page, never)).as("%s: %s", scenario, never).isFalse();
    }

    private void standDown(
            PlanFile plan, String page, Acting.Practitioner worker, Acting.Practitioner manager) {
        turning.end(
                plan.plan().ref(),
                Ended.How.STOOD_DOWN,
                new Turning.Ending("", "Another need, and help for it", false),
                manager);
        assertThat(Browser.of(tester, staff, worker).page(page).text())
                .contains("That says nothing about trafficking");
        assertThat(board.first(worker)).isEmpty();
    }
}
