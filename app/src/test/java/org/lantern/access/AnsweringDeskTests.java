package org.lantern.access;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lantern.TestClock;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.TeamRef;
import org.springframework.beans.factory.annotation.Autowired;

/// Which desk answers for an area, at which hour.
class AnsweringDeskTests extends WithAgencies {

    private static final String KENSINGTON = "E09000020";

    @Autowired Agencies agencies;

    @Test
    void theDeskThatIsOpenAnswersAndAtNightAllOfThem() {
        var council = staff.agency(AgencyKind.SOCIAL_CARE, KENT);
        var day = open(council, LocalTime.of(9, 0), LocalTime.of(17, 0));
        var evening = open(council, LocalTime.of(17, 0), LocalTime.of(22, 0));

        assertThat(desks.answeringFor(KENT, TestClock.START))
                .extracting(Desk::team)
                .containsExactly(day);
        assertThat(desks.answeringFor(KENT, TestClock.START.minusSeconds(6 * 3600)))
                .extracting(Desk::team)
                .containsExactlyInAnyOrder(day, evening);
    }

    @Test
    void anAreaWithoutADeskIsNotOnLantern() {
        staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENT), KENT);

        assertThat(desks.served(KENT)).isTrue();
        assertThat(desks.served(HARROW)).isFalse();
        assertThat(desks.answeringFor(HARROW, TestClock.START)).isEmpty();
    }

    @Test
    void whatBelongsToNobodyGoesToTheFallbackDesk() {
        assertThat(desks.fallback()).isEmpty();

        var desk = staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENSINGTON), KENSINGTON);

        assertThat(desks.fallback()).map(Desk::team).contains(desk);
    }

    @Test
    void anAgencyWorksInItsAreaAndWhereItsDesksAnswer() {
        var council = staff.agency(AgencyKind.SOCIAL_CARE, KENT);
        staff.desk(council, HARROW);

        assertThat(agencies.areas(council)).containsExactlyInAnyOrder(HARROW, KENT);
        assertThat(agencies.in(HARROW, AgencyKind.SOCIAL_CARE))
                .extracting(Agency::ref)
                .containsExactly(council);
        assertThat(agencies.in(HARROW, AgencyKind.POLICE)).isEmpty();
    }

    private TeamRef open(AgencyRef council, LocalTime from, LocalTime to) {
        var hours = List.of(new DeskHours(Set.of(MONDAY), from, to));
        return desks.open(new Desk.New(council, "Desk", Set.of(KENT), hours), ADMIN);
    }
}
