package org.lantern.notification;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.PostOffice;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Role;
import org.lantern.access.Staff;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.TeamRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A team in Kent with two workers and a manager, and no rota: both workers are on call, nobody is
/// second, and the manager is theirs.
@SpringBootTest(properties = "lantern.access.fallback-area=E10000016")
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class, PostOffice.class})
abstract class AtATeam {

    static final String KENT = "E10000016";
    static final UUID CAUSE = new UUID(0, 1);
    static final UUID SUBJECT = new UUID(0, 2);

    @Autowired Staff staff;
    @Autowired Ringing ringing;
    @Autowired Notices notices;
    @Autowired Escalation escalation;
    @Autowired TestClock clock;
    @Autowired MockMvcTester browser;
    @Autowired JdbcClient db;
    @Autowired CleanSlate cleanSlate;

    AgencyRef council;
    TeamRef team;
    Acting.Practitioner amina;
    Acting.Practitioner ben;
    Acting.Practitioner manager;

    @BeforeEach
    void aTeamInKent() {
        council = staff.agency(AgencyKind.SOCIAL_CARE, KENT);
        team = staff.desk(council, KENT);
        amina = staff.at(team);
        ben = staff.at(team);
        manager = staff.of(council, Role.MANAGER);
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
        db.sql("delete from session").update();
    }

    void ring() {
        ringing.ring(urgent(CAUSE), amina.by());
        goOn();
    }

    Ring urgent(UUID cause) {
        return ring(cause, Ring.URGENT, Optional.empty(), false);
    }

    /// An action that is due in some minutes.
    Ring dueIn(int minutes) {
        return new Ring(
                CAUSE,
                SUBJECT,
                Occasion.ACTION_DUE,
                "/plans/" + SUBJECT,
                team,
                Ring.ACTION,
                Optional.empty(),
                clock.instant().plus(Duration.ofMinutes(minutes)),
                false);
    }

    Ring ring(UUID cause, String chain, Optional<PractitionerRef> first, boolean drill) {
        return new Ring(
                cause,
                SUBJECT,
                Occasion.URGENT_CONCERN,
                "/concerns/" + SUBJECT,
                team,
                chain,
                first,
                clock.instant(),
                drill);
    }

    /// Everything that is due now is done.
    void goOn() {
        while (escalation.goOn() > 0) {}
    }

    void minutesLater(int minutes) {
        clock.advance(Duration.ofMinutes(minutes));
        goOn();
    }

    Rung rung() {
        return ringing.about(SUBJECT).getFirst();
    }

    /// The steps so far, such as `MANAGER at 10: 1`, with how many people each called.
    List<String> steps() {
        return rung().steps().stream()
                .map(step ->
                        "%s at %d: %d"
                                .formatted(
                                        step.whom(),
                                        Duration.between(TestClock.START, step.at()).toMinutes(),
                                        step.people().size()))
                .toList();
    }

    List<Occasion> waiting(Acting.Practitioner who) {
        return notices.waiting(who).stream().map(WaitingNotice::occasion).toList();
    }
}
