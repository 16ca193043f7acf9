package org.lantern.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Role;
import org.lantern.access.Staff;
import org.lantern.casefile.Cases;
import org.lantern.casefile.People;
import org.lantern.casefile.PersonKind;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.CaseRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A child with a case in Kent, a duty worker and a manager there, and people who may not see it.
@SpringBootTest(properties = "lantern.access.fallback-area=E10000016")
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class})
abstract class OnACase {

    static final String KENT = "E10000016";
    static final Instant NOW = TestClock.START;

    @Autowired Staff staff;
    @Autowired People people;
    @Autowired Cases cases;
    @Autowired Clocks clocks;
    @Autowired DutyDeeds deeds;
    @Autowired NotStarted notStarted;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;
    @Autowired CleanSlate cleanSlate;

    AgencyRef council;
    AgencyRef school;
    Acting.Practitioner worker;
    Acting.Practitioner manager;
    Acting.Practitioner teacher;
    Acting.Practitioner stranger;
    CaseRef file;

    @BeforeEach
    void aChildWithACaseInKent() {
        council = staff.agency(AgencyKind.SOCIAL_CARE, KENT);
        worker = staff.at(staff.desk(council, KENT));
        manager = staff.of(council, Role.MANAGER);
        school = staff.agency(AgencyKind.SCHOOL, KENT);
        teacher = staff.of(school);
        stranger = staff.of(staff.agency(AgencyKind.HEALTH, KENT));
        file = caseIn(KENT);
        cases.contributed(file, school);
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
        db.sql("delete from session").update();
    }

    CaseRef caseIn(String area) {
        var child = people.introduce(PersonKind.CHILD, worker);
        return cases.open(child, area, new UUID(0, 1), worker);
    }

    StartedDuty start(String code, Instant at) {
        clocks.start(new DutyKey(code), on(KENT), at, worker.by());
        return only();
    }

    Subject on(String area) {
        return Subject.of(file, new UUID(0, 9), area);
    }

    StartedDuty only() {
        var all = clocks.on(file, clock.instant(), worker);
        if (all.size() != 1) throw new AssertionError(all.size() + " duties");
        return all.getFirst();
    }

    Standing standing(StartedDuty duty) {
        return clocks.find(file, duty.ref(), worker).standingAt(clock.instant());
    }

    /// No duty begins meanwhile but those of which that is true.
    void broken(String check, Runnable what) {
        var name = "broken_" + UUID.randomUUID().toString().replace('-', '_');
        cleanSlate.write(
                "alter table clock.started add constraint %s check (%s) not valid"
                        .formatted(name, check));
        try {
            what.run();
        } finally {
            cleanSlate.write("alter table clock.started drop constraint " + name);
        }
    }

    void daysLater(int days) {
        clock.advance(Duration.ofDays(days));
    }
}
