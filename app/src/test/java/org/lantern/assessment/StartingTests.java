package org.lantern.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantern.TestClock;
import org.lantern.access.AgencyKind;
import org.lantern.casefile.PersonKind;
import org.lantern.clock.Clocks;
import org.lantern.clock.DutyKey;
import org.lantern.clock.StartedDuty;
import org.lantern.clock.Subject;
import org.springframework.beans.factory.annotation.Autowired;

/// A child has one assessment, and it begins once.
class StartingTests extends WithACase {

    private static final DutyKey COMPLETE = new DutyKey("D05");

    @Autowired Assessments assessments;
    @Autowired Clocks clocks;

    @Test
    void aChildHasOneOpenAssessment() {
        at(worker).post(page);

        assertThat(at(worker).page("/cases/" + file).select("#assessment").text())
                .contains("Open the assessment")
                .doesNotContain("Start the assessment");
        assertThat(assessments.start(file, manager)).isEqualTo(assessments.start(file, worker));
    }

    @Test
    void whoeverStartsASecondIsBroughtToTheFirstAndToldWhoLeads() {
        cases.lead(file, manager.ref(), worker);
        at(worker).post(page);

        assertThat(at(manager).post(page)).hasRedirectedUrl(page);
        assertThat(at(manager).page(page).select("main").text())
                .contains(worker.name())
                .contains("Lead practitioner " + manager.name());
    }

    @Test
    void twoWhoStartAtOnceStartOne() throws Exception {
        try (var both = Executors.newFixedThreadPool(4)) {
            var starting = (Callable<AssessmentRef>) () -> assessments.start(file, worker);
            var refs =
                    both.invokeAll(Stream.generate(() -> starting).limit(4).toList()).stream()
                            .map(future -> future.resultNow())
                            .collect(Collectors.toSet());
            assertThat(refs).hasSize(1);
        }
    }

    @Test
    void ofALinkedChildItIsTheSame() {
        var first = assessments.start(file, worker);
        var other = people.introduce(PersonKind.CHILD, worker);
        var second = cases.open(other, KENT, new UUID(0, 7), worker);
        people.link(child, other, "One child", worker);

        assertThat(assessments.start(second, worker)).isEqualTo(first);
    }

    @Test
    void toWhoeverDoesNotSeeTheWholeCaseThereIsNoneWhetherOrNotThereIs() {
        var nurse = staff.of(staff.agency(AgencyKind.HEALTH, KENT));
        cases.contributed(file, nurse.agency());
        var before = at(nurse).post(page).getResponse().getStatus();

        at(worker).post(page);

        assertThat(List.of(before, at(nurse).post(page).getResponse().getStatus()))
                .containsOnly(404);
        assertThat(at(nurse).get(page)).hasStatus(404);
        assertThat(at(nurse).get(page + "/sections/b")).hasStatus(404);
        assertThat(at(nurse).page("/cases/" + file).select("#assessment")).isEmpty();
    }

    @Test
    void theFortyFiveDaysRunFromTheReferralAndStartOnce() {
        assessments.start(file, worker);

        assertThat(clocks.ofRecord(COMPLETE, file.value()).map(StartedDuty::startedAt))
                .contains(TestClock.START);
        assertThat(duties()).isOne();
        assertThat(at(worker).page(page).select("main").text())
                .contains("To be complete by the end of", "(42 working days left)");
    }

    @Test
    void whereADecisionStartedThemTheyRunAsTheyDo() {
        var origin = cases.find(file, worker).orElseThrow().origin().orElseThrow();
        clocks.start(COMPLETE, Subject.of(file, origin, KENT), TestClock.START, worker.by());

        assessments.start(file, worker);

        assertThat(duties()).isOne();
    }

    @Test
    void itEndsWithItsCaseAndNothingIsAddedAnyMore() {
        assessments.start(file, worker);
        var open = at(worker).post(page + "/sections/b/assessment-identity");
        var draft = open.getResponse().getRedirectedUrl();
        at(worker).post(draft + "/who", "child.name", "Mira");
        at(worker).post(draft + "/source", "known.how", "seen");

        at(manager).post("/cases/" + file + "/closing", "reason", "Moved abroad with her aunt");

        assertThat(at(worker).post(draft + "/check")).hasStatus(409);
        assertThat(at(worker).post(page)).hasStatus(409);
        var past = at(worker).page(page + "/sections/b");
        assertThat(past.select("main").text()).contains("This assessment ended on");
        assertThat(past.select("main button")).isEmpty();
    }

    private long duties() {
        return clocks.on(file, clock.instant(), manager).stream()
                .filter(duty -> duty.duty().standsFor(COMPLETE.code()))
                .count();
    }
}
