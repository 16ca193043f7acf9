package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.Role;
import org.lantern.form.Given;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.notification.Notices;
import org.lantern.notification.Occasion;
import org.lantern.notification.Ringing;
import org.lantern.notification.Rings;
import org.lantern.notification.Rung;
import org.lantern.notification.WaitingNotice;
import org.lantern.vocabulary.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// A concern that cannot wait and is for named people only rings those on and on, and nobody else.
class NamedRingsTests extends AboutStaff {

    @Autowired Ringing ringing;
    @Autowired Notices notices;
    @Autowired DeskAlarm alarm;
    @Autowired TestClock clock;
    @Autowired ApplicationContext house;

    private Acting.Practitioner named;
    private Acting.Practitioner accused;

    @BeforeEach
    void somebodyWhoHandlesSuchWorriesAndTheOneItIsAbout() {
        named = staff.of(council, Role.ALLEGATIONS_MANAGER);
        accused = staff.called("Thomas Elderwick", council, Role.MANAGER);
    }

    @Test
    void itRingsThoseNamedInTurnAndAgainAndNeitherTheDeskNorThePersonMeant() {
        var ref = urgent();
        naming.name(ref, manager.ref(), "I am away from Friday", named);
        goOn();
        assertThat(told(named)).containsExactly(Occasion.URGENT_CONCERN_FOR_YOU);
        alarm.lookThrough();
        goOn();
        assertThat(told(manager)).as("it is not their turn").isEmpty();

        later(5);
        assertThat(told(manager)).containsExactly(Occasion.URGENT_CONCERN_FOR_YOU);
        for (int i = 0; i < 12; i++) later(5);

        var ring = ringing.about(ref.value()).getFirst();
        assertThat(ring.isUnanswered()).isTrue();
        assertThat(ring.steps().stream().map(Rung.Step::round).distinct()).hasSizeGreaterThan(1);
        assertThat(called(ring, Rung.Whom.ON_CALL)).containsOnly(named.ref()).hasSizeGreaterThan(1);
        assertThat(called(ring, Rung.Whom.MANAGER)).containsOnly(manager.ref());
        for (var other : List.of(amina, ben, accused, harrow)) assertThat(told(other)).isEmpty();
    }

    @Test
    void whoeverTakesItUpEndsItAndEachStepStandsInItsHistory() {
        var ref = urgent();
        naming.name(ref, manager.ref(), "I am away from Friday", named);
        goOn();
        later(5);

        desk.claim(ref, manager);
        later(60);

        assertThat(told(named)).containsExactly(Occasion.IN_HAND);
        assertThat(desk.look(ref, manager).happenings().stream().map(ConcernFile.Happening::what))
                .contains("rung-ON_CALL", "rung-MANAGER", "ring-answered");
    }

    @Test
    void oneWhoIsNamedAloneIsRungAgainAndAgain() {
        var ref = urgent();
        for (int i = 0; i < 12; i++) later(5);

        assertThat(ringing.about(ref.value()).getFirst().steps().stream())
                .filteredOn(step -> !step.people().isEmpty())
                .hasSizeGreaterThan(3)
                .allMatch(step -> step.people().getFirst().who().equals(named.ref()));
    }

    @Test
    void whoeverIsNamedWhileItRingsIsToldAtOnce() {
        var ref = urgent();
        goOn();
        clock.advance(Duration.ofMinutes(1));

        naming.name(ref, manager.ref(), "I am away from Friday", named);
        assertThat(told(manager)).containsExactly(Occasion.URGENT_CONCERN_FOR_YOU);
        alarm.lookThrough();

        assertThat(told(manager)).as("once").containsExactly(Occasion.URGENT_CONCERN_FOR_YOU);
        assertThat(told(named)).containsExactly(Occasion.URGENT_CONCERN_FOR_YOU);
    }

    @Test
    void whereNobodyReadsItTheFirstWhoDoesIsRungAtOnce() {
        staff.leaves(named);
        staff.leaves(manager);
        var ref = urgent();
        alarm.lookThrough();
        assertThat(ringing.about(ref.value())).isEmpty();

        var appointed = staff.of(council, Role.ALLEGATIONS_MANAGER);
        naming.tryAgain();
        alarm.lookThrough();
        goOn();

        assertThat(told(appointed)).containsExactly(Occasion.URGENT_CONCERN_FOR_YOU);
        assertThat(told(accused)).isEmpty();
    }

    private ConcernRef urgent() {
        return tell(
                code("concern.about-staff", "yes"),
                new Given("", "concern.staff-name", 1, Answer.text("Mr Elderwick")),
                code("danger.now", "taken-or-leaving"));
    }

    private static List<PractitionerRef> called(Rung ring, Rung.Whom whom) {
        return ring.steps().stream()
                .filter(step -> step.whom() == whom)
                .flatMap(step -> step.people().stream())
                .map(Rung.Called::who)
                .toList();
    }

    private List<Occasion> told(Acting.Practitioner who) {
        return notices.waiting(who).stream().map(WaitingNotice::occasion).toList();
    }

    private void later(int minutes) {
        clock.advance(Duration.ofMinutes(minutes));
        goOn();
    }

    private void goOn() {
        Rings.goOn(house);
    }
}
