package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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
import org.lantern.clock.NotStarted;
import org.lantern.clock.Standing;
import org.lantern.clock.StartedDuty;
import org.lantern.form.Given;
import org.lantern.kernel.ConcernRef;
import org.lantern.vocabulary.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

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
    @Autowired Decisions decisions;
    @Autowired Passing passing;
    @Autowired NotStarted notStarted;
    @Autowired TestClock clock;
    @Autowired Staff staff;
    @Autowired JdbcClient db;
    @Autowired Environment settings;
    @Autowired CleanSlate cleanSlate;

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
    }

    @ParameterizedTest(name = "in {0}, received at {1}: due at {2}")
    @CsvSource({
        "E10000016, 2026-11-23T08:00, 2026-11-25T00:00", // Monday: the end of Tuesday
        "E10000016, 2026-11-20T17:00, 2026-11-24T00:00", // Friday afternoon: the end of Monday
        "E10000016, 2025-12-24T16:00, 2025-12-30T00:00", // Christmas Eve, a Wednesday: past the
        // 26th
        "E10000016, 2026-04-02T16:00, 2026-04-08T00:00", // before Easter: the end of Easter Tuesday
        "S12000036, 2025-11-28T17:00, 2025-12-03T00:00", // Scotland keeps St Andrew's Day, moved
        "S12000036, 2025-12-31T17:00, 2026-01-06T00:00", // … and 2 January, a Friday
        "N09000003, 2026-07-10T17:00, 2026-07-15T00:00", // Northern Ireland keeps the Twelfth,
        // moved
    })
    void oneWorkingDayOfThatNation(String area, LocalDateTime received, LocalDateTime due) {
        var at = received.atZone(LONDON).toInstant();
        staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, area), area);
        var ref = raise(area, at);

        assertThat(limit.of(ref).flatMap(StartedDuty::dueAt))
                .contains(due.atZone(LONDON).toInstant());
    }

    @Test
    void itRunsOverAnOfferAndEndsWithTheDecisionAndNeverBeginsAgain() {
        var amina = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENT), KENT));
        var ref = raise(KENT, TestClock.START);
        var due = limit.of(ref).orElseThrow().dueAt();

        passing.offer(ref, "E09000015", "Lives there", amina);
        clock.advance(Duration.ofHours(3));
        assertThat(standing(ref)).isInstanceOf(Standing.Running.class);
        decisions.decide(ref, List.of(advice(ref, amina)), amina);
        assertThat(standing(ref)).isEqualTo(new Standing.Met(clock.instant(), Optional.empty()));

        clock.advance(Duration.ofDays(30));
        decisions.lookAgain(ref, "He rang again", amina);
        decisions.decide(ref, List.of(advice(ref, amina)), amina);
        assertThat(limit.of(ref).orElseThrow().dueAt()).isEqualTo(due);
        assertThat(standing(ref)).asString().contains("2026-11-23T12:00");
    }

    @Test
    void itIsDroppedOnlyWhenAnAreaOutsideLanternAcceptsByTelephone() {
        var amina = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENT), KENT));
        var ref = raise(KENT, TestClock.START);

        rung(ref, new ByTelephone(false, "J. Hill", TestClock.START, "Not ours"), amina);
        assertThat(standing(ref)).isInstanceOf(Standing.Running.class);
        rung(ref, new ByTelephone(true, "J. Hill", TestClock.START, "They go tonight"), amina);
        assertThat(standing(ref)).isInstanceOf(Standing.NotApplicable.class);
    }

    private void rung(ConcernRef ref, ByTelephone answer, Acting.Practitioner who) {
        var offer = passing.offer(ref, "E08000035", "Lives there", who);
        passing.answeredByTelephone(ref, offer, answer, who);
    }

    @Test
    void aConcernIsStoredEvenIfItsClockCannotBeStarted() {
        var amina = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENT), KENT));
        behindTheBack("alter table clock.started add constraint broken check (duty <> 'D02')");
        ConcernRef ref;
        try {
            ref = raise(KENT, TestClock.START);
        } finally {
            behindTheBack("alter table clock.started drop constraint broken");
        }

        assertThat(desk.queue(amina).lanes().get(Lane.PUBLIC).rows().getFirst().decideBy())
                .isEmpty();
        assertThat(notStarted.of(ref.value())).hasSize(1);
    }

    private void behindTheBack(String sql) {
        JdbcClient.create(
                        new DriverManagerDataSource(
                                settings.getRequiredProperty("lantern.database.url"),
                                settings.getRequiredProperty("lantern.database.owner.username"),
                                settings.getRequiredProperty("lantern.database.owner.password")))
                .sql(sql)
                .update();
    }

    private Standing standing(ConcernRef ref) {
        return limit.of(ref).orElseThrow().standingAt(clock.instant());
    }

    private Deciding advice(ConcernRef ref, Acting.Practitioner who) {
        return new Deciding(
                desk.look(ref, who).toDecide().getFirst().person(),
                DecisionKind.ADVICE_ONLY,
                "Advice given",
                Optional.empty(),
                KENT,
                KENT);
    }

    private ConcernRef raise(String area, Instant received) {
        var place = new Given("", "place.area", 1, Answer.code(area));
        var raising =
                new Raising(Channel.PUBLIC, "concern", 1, List.of(place), Optional.of(received));
        return frontDoor.raise(raising, new Acting.ThePublic()).concern();
    }

    @Test
    void whatDidNotStartStandsOnTheDeskUntilItHas() {
        var amina = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENT), KENT));
        var ref = raise(KENT, TestClock.START);
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
