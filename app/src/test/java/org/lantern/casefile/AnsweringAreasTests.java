package org.lantern.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.TestClock;
import org.lantern.access.AgencyKind;
import org.lantern.access.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Which areas answer for a case is only worked out from what was said, and can be worked out
/// again.
@SpringBootTest(properties = "lantern.access.fallback-area=E10000016")
@Import({Database.class, TestClock.class, Staff.class})
class AnsweringAreasTests {

    private static final String KENT = "E10000016";
    private static final String HARROW = "E09000015";

    @Autowired Staff staff;
    @Autowired People people;
    @Autowired Cases cases;
    @Autowired AnsweringAreas answering;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;
    @Autowired CleanSlate cleanSlate;

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
    }

    @Test
    void theNewestWordOnEachDutyHoldsAndIsFoundAgain() {
        var worker = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENT), KENT));
        var file =
                cases.open(
                        people.introduce(PersonKind.CHILD, worker), KENT, new UUID(0, 1), worker);
        clock.advance(Duration.ofHours(1));
        cases.answersFor(file, Cases.Duty.HOST, HARROW, "Placed there", worker);
        db.sql("update casefile.answering set area = 'lost'").update();

        answering.rebuild();

        assertThat(cases.look(file, worker).file())
                .extracting(ChildCase::host, ChildCase::responsible)
                .containsExactly(HARROW, KENT);
    }
}
