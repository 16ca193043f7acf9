package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Staff;
import org.lantern.form.Given;
import org.lantern.vocabulary.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A decision is due within one working day of the nation, and what could not start is a fault.
@SpringBootTest(properties = "lantern.access.fallback-area=E10000016")
@Import({Database.class, TestClock.class, Staff.class})
class DecisionLimitTests {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String KENT = "E10000016";

    @Autowired DecisionLimit limit;
    @Autowired Faults faults;
    @Autowired FrontDoor frontDoor;
    @Autowired DutyDesk desk;
    @Autowired Staff staff;
    @Autowired JdbcClient db;
    @Autowired CleanSlate cleanSlate;

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
    }

    @ParameterizedTest(name = "in {0}, received at {1}: due at {2}")
    @CsvSource({
        "E10000016, 2026-11-23T09:00, 2026-11-25T00:00", // Monday: the end of Tuesday
        "E10000016, 2026-11-27T17:00, 2026-12-01T00:00", // Friday afternoon: the end of Monday
        "E10000016, 2026-12-24T16:00, 2026-12-30T00:00", // Christmas Eve, a Thursday: past the 28th
        "S12000036, 2026-11-27T17:00, 2026-12-02T00:00", // Scotland keeps St Andrew's Day, a Monday
    })
    void oneWorkingDayOfThatNation(String area, LocalDateTime received, LocalDateTime due) {
        assertThat(limit.due(area, received.atZone(LONDON).toInstant()))
                .isEqualTo(due.atZone(LONDON).toInstant());
    }

    @Test
    void whatDidNotStartStandsOnTheDeskUntilItHas() {
        var amina = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENT), KENT));
        var place = new Given("", "place.area", 1, Answer.code(KENT));
        var raising =
                new Raising(
                        Channel.PUBLIC,
                        "concern",
                        1,
                        java.util.List.of(place),
                        java.util.Optional.empty());
        var ref = frontDoor.raise(raising, new Acting.ThePublic()).concern();
        db.sql(
                        """
                        insert into event_publication (id, listener_id, event_type, serialized_event, publication_date)
                        values (:ref, 'letters', :type, :event, timestamptz '2026-11-23 08:00Z')
                        """)
                .param("ref", ref.value())
                .param("type", ConcernRaised.class.getName())
                .param("event", "{\"concern\":{\"value\":\"" + ref + "\"}}")
                .update();

        faults.lookThrough();
        faults.lookThrough();
        var row = desk.queue(amina).lanes().get(Lane.PUBLIC).rows().getFirst();
        assertThat(row.faults()).isEqualTo(1);

        db.sql("delete from event_publication").update();
        faults.lookThrough();
        assertThat(desk.look(ref, amina).faults()).isEmpty();
    }
}
