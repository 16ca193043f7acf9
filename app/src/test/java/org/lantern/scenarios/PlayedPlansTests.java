package org.lantern.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
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
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.notification.Ringing;
import org.lantern.notification.Rings;
import org.lantern.notification.Rung;
import org.lantern.protection.Board;
import org.lantern.protection.Doing;
import org.lantern.protection.Ended;
import org.lantern.protection.PlanFile;
import org.lantern.protection.PlanRef;
import org.lantern.protection.Plans;
import org.lantern.protection.Step;
import org.lantern.protection.Turning;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The first hour of ten published cases: who is asked for what, and within how many minutes. The
/// two look-alikes are helped, and stood down without a word on trafficking.
@SpringBootTest
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class, Raised.class, WhatIsShown.class})
class PlayedPlansTests {

    private static final Duration UNTIL_SOMEBODY_ANSWERS = Duration.ofMinutes(4);

    @Autowired MockMvcTester tester;
    @Autowired Staff staff;
    @Autowired Raised raised;
    @Autowired Plans plans;
    @Autowired Turning turning;
    @Autowired Board board;
    @Autowired Doing doing;
    @Autowired Ringing ringing;
    @Autowired TestClock clock;
    @Autowired CleanSlate cleanSlate;
    @Autowired ApplicationContext house;

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
        var concern = raised.of(scenario);

        var plan = begun(scenario, concern, worker);

        scenario.asked().forEach((code, asked) -> WhatIsAsked.within(plan, code, asked));
        scenario.missed().stream()
                .filter(missed -> !missed.isOfTheGone())
                .forEach(missed -> WhatIsAsked.forWhatWas(plan, missed));
        var page = "/plans/" + plan.plan().ref();
        nothingIsConcluded(scenario, Browser.of(tester, staff, worker).page(page).text());
        if (scenario.text("kind").equals("other_need")) standDown(plan, page, worker, manager);
    }

    /// Some of them vanished after their first hours: then what follows from that is asked as well.
    @ParameterizedTest
    @MethodSource("vanished")
    void whatWasMissedOnceTheyWereGoneIsAskedFromNoticingOn(Scenario scenario) {
        var council = staff.agency(AgencyKind.SOCIAL_CARE, scenario.text("area"));
        var worker = staff.at(staff.desk(council, scenario.text("area")));
        var concern = raised.of(scenario);
        var ref = begun(scenario, concern, worker).plan().ref();
        clock.advance(Duration.ofHours(5));

        var gone = turning.gone(ref, children(ref, worker), now(), worker);
        clock.advance(Duration.ofHours(2));
        turning.back(gone, children(gone, worker), now(), worker);

        var plan = plans.look(gone, worker);
        assertThat(plan.happened()).hasSize(2);
        scenario.missed().stream()
                .filter(Scenario.Missed::isOfTheGone)
                .forEach(missed -> WhatIsAsked.forWhatWas(plan, missed));
    }

    static Stream<Scenario> vanished() {
        return cases().filter(c -> c.missed().stream().anyMatch(Scenario.Missed::isOfTheGone));
    }

    private Set<PersonRef> children(PlanRef plan, Acting.Practitioner worker) {
        return plans.look(plan, worker).children().keySet();
    }

    private Turning.Said now() {
        return new Turning.Said(clock.instant(), "", "");
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

    private static void nothingIsConcluded(Scenario scenario, String page) {
        for (var never : scenario.mustNotConclude())
            assertThat(WhatIsShown.concludes(page, never)).as("%s: %s", scenario, never).isFalse();
    }

    /// What was asked for and could be done at once was done: whatever else it was, they are cold,
    /// tired and of another language.
    private void help(PlanFile plan, Acting.Practitioner worker) {
        for (var step : plan.steps())
            if (List.of("GH03", "GH04").contains(step.asks().code()))
                doing.done(
                        plan.plan().ref(),
                        step.ref(),
                        new Doing.Proof(
                                clock.instant(), new Step.Doer.Colleague(worker.ref()), "", ""),
                        worker);
        assertThat(plans.look(plan.plan().ref(), worker).steps())
                .filteredOn(step -> step.done().isPresent())
                .isNotEmpty();
    }

    private void standDown(
            PlanFile plan, String page, Acting.Practitioner worker, Acting.Practitioner manager) {
        var ref = plan.plan().ref();
        help(plan, worker);
        later(Duration.ofHours(2));
        var rang = steps(ref);
        assertThat(rang).as("what was not done rang").isPositive();
        turning.end(
                plan.plan().ref(),
                Ended.How.STOOD_DOWN,
                new Turning.Ending("", "Another need, and help for it", false, 0),
                manager);
        assertThat(Browser.of(tester, staff, worker).page(page).text())
                .contains("That says nothing about trafficking");
        assertThat(board.first(worker)).isEmpty();
        for (int hour = 0; hour < 72; hour += 12) later(Duration.ofHours(12));
        assertThat(ringing.about(ref.value())).noneMatch(Rung::isOpen);
        assertThat(steps(ref)).as("nothing rings any more").isEqualTo(rang);
    }

    private void later(Duration time) {
        clock.advance(time);
        Rings.goOn(house);
    }

    private int steps(PlanRef plan) {
        return ringing.about(plan.value()).stream().mapToInt(ring -> ring.steps().size()).sum();
    }
}
