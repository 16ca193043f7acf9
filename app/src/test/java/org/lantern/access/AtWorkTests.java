package org.lantern.access;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.TestClock;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.By;
import org.lantern.kernel.Refused;
import org.lantern.kernel.TeamRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who is at work, for which area, and as what.
@SpringBootTest(properties = "lantern.access.fallback-area=E09000020")
@Import({Database.class, TestClock.class, Staff.class})
class AtWorkTests {

    private static final String KENT = "E10000016";
    private static final String HARROW = "E09000015";
    private static final String KENSINGTON = "E09000020";
    private static final By ADMIN = By.clockwork("test");

    @Autowired Staff staff;
    @Autowired Desks desks;
    @Autowired Agencies agencies;
    @Autowired Accounts accounts;
    @Autowired Practitioners practitioners;
    @Autowired JdbcClient db;
    @Autowired CleanSlate cleanSlate;

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
    }

    @Test
    void somebodyAtADeskAnswersForItsAreas() {
        var desk = staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENT), KENT);

        var worker = staff.at(desk);

        assertThat(worker.deskAreas()).containsExactly(KENT);
        assertThat(worker.managedAreas()).isEmpty();
        assertThat(worker.teams()).containsExactly(desk);
        assertThat(desks.of(worker)).extracting(Desk::team).containsExactly(desk);
        assertThat(view("desk_area")).containsExactly(KENT);
    }

    @Test
    void aManagerManagesWhereTheirAgencyHasADesk() {
        var council = staff.agency(AgencyKind.SOCIAL_CARE, KENT);
        staff.desk(council, KENT);

        assertThat(staff.of(council, Role.MANAGER).managedAreas()).containsExactly(KENT);
        assertThat(practitioners.managing(KENT)).hasSize(1);
    }

    @Test
    void aManagerOfAnAgencyWithoutADeskManagesNoArea() {
        var school = staff.agency(AgencyKind.SCHOOL, KENT);

        assertThat(staff.of(school, Role.MANAGER).managedAreas()).isEmpty();
    }

    @Test
    void aRoleInAnotherAreaGivesNothing() {
        var council = staff.agency(AgencyKind.SOCIAL_CARE, KENT);
        staff.desk(council, KENT);
        var worker = staff.of(council);
        accounts.give(worker.ref(), Role.MANAGER, Optional.of(HARROW), ADMIN);
        accounts.give(worker.ref(), Role.ALLEGATIONS_MANAGER, Optional.of(HARROW), ADMIN);

        assertThat(staff.again(worker.ref()).managedAreas()).isEmpty();
        assertThat(view("allegations_area")).isEmpty();
    }

    @Test
    void onlyACouncilHandlesAllegations() {
        staff.of(staff.agency(AgencyKind.SCHOOL, HARROW), Role.ALLEGATIONS_MANAGER);
        staff.of(staff.agency(AgencyKind.COUNCIL_OTHER, KENT), Role.ALLEGATIONS_MANAGER);

        assertThat(view("allegations_area")).containsExactly(KENT);
    }

    @Test
    void whatIsTakenAwayIsGoneAtOnceAndCanBeGivenAgain() {
        var desk = staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENT), KENT);
        var worker = staff.at(desk);

        accounts.leave(worker.ref(), desk, ADMIN);
        accounts.take(worker.ref(), Role.DUTY_WORKER, ADMIN);
        assertThat(staff.again(worker.ref()).deskAreas()).isEmpty();
        assertThat(staff.again(worker.ref()).roles()).isEmpty();

        accounts.join(worker.ref(), desk, ADMIN);
        accounts.give(worker.ref(), Role.DUTY_WORKER, Optional.empty(), ADMIN);
        assertThat(staff.again(worker.ref())).isEqualTo(worker);
    }

    @Test
    void aClosedAccountActsNoMoreButKeepsItsName() {
        var worker = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENT), KENT));

        accounts.close(worker.ref(), ADMIN);
        assertThat(practitioners.acting(worker.ref())).isEmpty();
        assertThat(view("desk_area")).isEmpty();
        assertThat(practitioners.names(List.of(worker.ref())))
                .containsEntry(worker.ref(), worker.name());

        accounts.reopen(worker.ref(), ADMIN);
        assertThat(practitioners.acting(worker.ref())).contains(worker);
    }

    @Test
    void nobodyJoinsATeamOfAnotherAgency() {
        var desk = staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENT), KENT);
        var teacher = staff.of(staff.agency(AgencyKind.SCHOOL, KENT));

        assertThatThrownBy(() -> accounts.join(teacher.ref(), desk, ADMIN))
                .isInstanceOf(Refused.Missing.class);
    }

    @Test
    void anAddressBelongsToOnePersonHoweverItIsWritten() {
        var agency = staff.agency(AgencyKind.SCHOOL, KENT);
        accounts.add(
                new Colleague.New("A", "amina@school.example", Optional.empty(), agency), ADMIN);

        assertThatThrownBy(() ->
                        accounts.add(
                                new Colleague.New(
                                        "B", "Amina@School.example", Optional.empty(), agency),
                                ADMIN))
                .isInstanceOf(Refused.Conflict.class);
    }

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

    private List<String> view(String name) {
        return db.sql("select area from access." + name).query(String.class).list();
    }
}
