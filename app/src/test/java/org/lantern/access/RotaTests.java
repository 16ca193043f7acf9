package org.lantern.access;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.TestClock;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.TeamRef;
import org.springframework.beans.factory.annotation.Autowired;

/// Who is on call before anybody made a rota, and when a desk has closed.
class RotaTests extends WithAgencies {

    private static final Instant NOW = TestClock.START;
    private static final Instant TONIGHT = Instant.parse("2026-11-23T22:00:00Z");

    @Autowired Rota rota;
    @Autowired RotaWatch watch;
    @Autowired Agencies agencies;
    @Autowired Accounts accounts;
    @Autowired TestClock clock;

    AgencyRef council;

    @BeforeEach
    void aCouncil() {
        council = staff.agency(AgencyKind.SOCIAL_CARE, KENT);
    }

    @Test
    void beforeAnyRotaAllMembersAreOnCallAndTheManagersOfTheAgencyAnswerForThem() {
        var desk = staff.desk(council, KENT);
        var amina = staff.at(desk);
        var ben = staff.at(desk);
        var manager = staff.of(council, Role.MANAGER);
        staff.of(council, Role.SOCIAL_WORKER);

        assertThat(who(desk, Rank.ON_CALL, NOW)).containsExactly(amina.name(), ben.name());
        assertThat(who(desk, Rank.MANAGER, NOW)).containsExactly(manager.name());
        assertThat(who(desk, Rank.SECOND, NOW)).isEmpty();
        assertThat(who(desk, Rank.DIRECTOR, NOW)).isEmpty();
    }

    @Test
    void whoeverLeftTheTeamOrTheAgencyIsNotRungAndWasOnCallUntilThen() {
        var desk = staff.desk(council, KENT);
        var amina = staff.at(desk);
        var ben = staff.at(desk);
        clock.advance(Duration.ofHours(1));

        staff.leaves(amina);
        accounts.leave(ben.ref(), desk, ADMIN);

        assertThat(who(desk, Rank.ON_CALL, clock.instant())).isEmpty();
        assertThat(who(desk, Rank.ON_CALL, NOW)).containsExactly(amina.name(), ben.name());
    }

    @Test
    void whereTheAgencyHasNoManagerThoseOfItsAreasStandIn() {
        staff.desk(council, KENT);
        var manager = staff.of(council, Role.MANAGER);
        var night = staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, HARROW), KENT);

        assertThat(who(night, Rank.MANAGER, NOW)).containsExactly(manager.name());
    }

    @Test
    void aTeamThatIsNoDeskHasItsMembersAndTheManagersOfItsAgency() {
        var health = staff.agency(AgencyKind.HEALTH, KENT);
        var team = agencies.addTeam(health, "Safeguarding nurses", ADMIN);
        var nurse = staff.of(health);
        accounts.join(nurse.ref(), team, ADMIN);
        var manager = staff.of(health, Role.MANAGER);

        assertThat(who(team, Rank.ON_CALL, NOW)).containsExactly(nurse.name());
        assertThat(who(team, Rank.MANAGER, NOW)).containsExactly(manager.name());
    }

    @Test
    void whenADeskHasClosedTheNightTeamOfSeveralAreasIsOnCallForIt() {
        var byDay = open(council, Set.of(KENT), 9, 17);
        var harrow = open(staff.agency(AgencyKind.SOCIAL_CARE, HARROW), Set.of(HARROW), 9, 17);
        var night = open(council, Set.of(KENT, HARROW), 17, 9);
        var day = staff.at(byDay);
        var owl = staff.at(night);

        assertThat(who(byDay, Rank.ON_CALL, NOW.plusSeconds(60))).containsExactly(day.name());
        assertThat(who(byDay, Rank.ON_CALL, TONIGHT)).containsExactly(owl.name());
        assertThat(who(harrow, Rank.ON_CALL, NOW)).as("nobody works there").isEmpty();
        assertThat(who(harrow, Rank.ON_CALL, TONIGHT)).containsExactly(owl.name());
    }

    @Test
    void aDeskThatAnswersForFewerAreasStandsInForNobody() {
        var byDay = open(council, Set.of(KENT, HARROW), 9, 17);
        var day = staff.at(byDay);
        staff.at(open(council, Set.of(KENT), 17, 9));

        assertThat(who(byDay, Rank.ON_CALL, TONIGHT)).containsExactly(day.name());
    }

    @Test
    void aNightTeamOfSeveralAreasLacksNobodyWhileOtherDesksAnswerForEachOfThem() {
        open(council, Set.of(KENT), 9, 17);
        var harrow = open(staff.agency(AgencyKind.SOCIAL_CARE, HARROW), Set.of(HARROW), 9, 13);
        var night = open(council, Set.of(KENT, HARROW), 17, 9);
        var monday = new Shift(NOW, NOW.plus(Duration.ofDays(1)));
        assertThat(watch.holes(night, monday, NOW))
                .as("from when nobody answers in Harrow")
                .containsExactly(hole("2026-11-23T13:00:00Z", "2026-11-24T09:00:00Z"));

        desks.setHours(
                harrow,
                desks.setting(desks.answeringFor(KENT, NOW).getFirst().team()).hours(),
                ADMIN);

        assertThat(watch.holes(night, monday, NOW))
                .containsExactly(hole("2026-11-23T17:00:00Z", "2026-11-24T09:00:00Z"));
    }

    private static Hole hole(String from, String until) {
        return new Hole(Rank.ON_CALL, new Shift(Instant.parse(from), Instant.parse(until)));
    }

    private List<String> who(TeamRef team, Rank rank, Instant at) {
        return rota.onCall(team, rank, at).stream().map(Colleague::name).toList();
    }

    private TeamRef open(AgencyRef agency, Set<String> areas, int from, int until) {
        var weekdays =
                from < until ? EnumSet.range(MONDAY, FRIDAY) : EnumSet.allOf(DayOfWeek.class);
        var hours = new DeskHours(weekdays, LocalTime.of(from, 0), LocalTime.of(until, 0));
        return desks.open(new Desk.New(agency, "Desk", areas, List.of(hours)), ADMIN);
    }
}
