package org.lantern.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lantern.kernel.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who is at work, for which area, and as what.
class AtWorkTests extends WithAgencies {

    @Autowired Accounts accounts;
    @Autowired Practitioners practitioners;
    @Autowired JdbcClient db;

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

    private List<String> view(String name) {
        return db.sql("select area from access." + name).query(String.class).list();
    }
}
