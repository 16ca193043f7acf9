package org.lantern.protection;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Desk;
import org.lantern.access.DeskHours;
import org.lantern.access.Desks;
import org.lantern.concern.Channel;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.TeamRef;
import org.lantern.notification.Occasion;
import org.lantern.notification.Ringing;
import org.lantern.notification.Rings;
import org.lantern.notification.Rung;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// A desk by day, and a night team that answers for two areas: what begins at two in the night
/// rings whoever answers at each step.
class NightTeamTests extends OnAPlan {

    private static final String HARROW = "E09000015";
    private static final Instant AT_TWO = Instant.parse("2026-11-24T02:00:00Z");
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime FIVE = LocalTime.of(17, 0);
    private static final DeskHours BY_DAY =
            new DeskHours(EnumSet.range(MONDAY, FRIDAY), NINE, FIVE);

    @Autowired Desks desks;
    @Autowired Drills drills;
    @Autowired Ringing ringing;
    @Autowired ApplicationContext house;

    private Acting.Practitioner owl;
    private TeamRef night;

    @BeforeEach
    void aNightTeamOfTwoAreas() {
        desks.setHours(amina.teams().iterator().next(), List.of(BY_DAY), manager.by());
        open(Set.of(HARROW), BY_DAY);
        night =
                open(
                        Set.of(KENT, HARROW),
                        new DeskHours(EnumSet.allOf(DayOfWeek.class), FIVE, NINE));
        owl = staff.at(night);
        clock.advance(Duration.between(clock.instant(), AT_TWO));
    }

    @Test
    void aChildWhoIsGoneByDayRingsTheDeskThatIsOpenAndNotTheNightTeam() {
        var plan = planOf(flight("boy"));
        assertThat(plan.plan().team()).isEqualTo(night);
        clock.advance(Duration.ofHours(9));

        turning.gone(plan.plan().ref(), plan.children().keySet(), said(clock.instant()), teacher);
        Rings.goOn(house);

        assertThat(called(plan.plan().ref().value(), it -> it.occasion() == Occasion.CHILD_GONE))
                .contains(amina.ref(), ben.ref())
                .doesNotContain(owl.ref());
    }

    @Test
    void aConcernThatCannotWaitGoesOnWithWhoeverAnswersByThen() {
        var concern =
                tell(Channel.PUBLIC, "taken-or-leaving", new Acting.ThePublic(), "girl").value();
        Rings.goOn(house);
        assertThat(called(concern, _ -> true)).containsExactly(owl.ref());
        clock.advance(Duration.ofHours(9));

        for (int minutes = 0; minutes < 60; minutes += 5) {
            Rings.goOn(house);
            clock.advance(Duration.ofMinutes(5));
        }

        assertThat(called(concern, _ -> true)).contains(amina.ref(), ben.ref());
    }

    @Test
    void theDutySocialWorkerIsAtTheDeskThatIsOpenSoThatNobodyMustBeRungElsewhere() {
        var plan = planOf(flight("boy"));
        staff.leaves(owl);
        assertThat(again(plan).holes()).contains(Role.DUTY_SOCIAL_WORKER);

        clock.advance(Duration.ofHours(9));

        assertThat(again(plan).holes()).doesNotContain(Role.DUTY_SOCIAL_WORKER);
    }

    @Test
    void aDrillOfADeskThatHasClosedRingsItsOwnTeam() {
        var drill = drills.start(drills.places(amina).getFirst(), "school-office", amina);

        Rings.goOn(house);

        assertThat(called(drill.value(), _ -> true)).contains(ben.ref()).doesNotContain(owl.ref());
    }

    private TeamRef open(Set<String> areas, DeskHours hours) {
        var agency = staff.agency(AgencyKind.SOCIAL_CARE, HARROW);
        return desks.open(new Desk.New(agency, "Desk", areas, List.of(hours)), manager.by());
    }

    private Set<PractitionerRef> called(UUID subject, Predicate<Rung> which) {
        return ringing.about(subject).stream()
                .filter(which)
                .flatMap(rung -> rung.steps().stream())
                .flatMap(step -> step.people().stream())
                .map(Rung.Called::who)
                .collect(Collectors.toSet());
    }
}
