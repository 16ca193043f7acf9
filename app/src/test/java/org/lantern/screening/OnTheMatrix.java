package org.lantern.screening;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Staff;
import org.lantern.casefile.SourceKind;
import org.lantern.concern.Channel;
import org.lantern.concern.FrontDoor;
import org.lantern.concern.Raising;
import org.lantern.form.Given;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Value;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A teacher in Kent raises a concern about one child, and a worker at the desk there takes it up.
@SpringBootTest(properties = "lantern.access.fallback-area=E10000016")
@Import({Database.class, TestClock.class, Staff.class})
abstract class OnTheMatrix {

    static final String KENT = "E10000016";

    @Autowired Staff staff;
    @Autowired FrontDoor frontDoor;
    @Autowired Matrix matrix;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;
    @Autowired CleanSlate cleanSlate;

    Acting.Practitioner worker;
    Acting.Practitioner teacher;
    Subject raised;

    @BeforeEach
    void aTeacherRaisesAConcernInKent() {
        worker = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENT), KENT));
        teacher = staff.of(staff.agency(AgencyKind.SCHOOL, KENT));
        raised = raise();
        clock.advance(Duration.ofHours(1));
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
        clock.reset();
    }

    Subject raise() {
        var given = new ArrayList<Given>();
        given.add(new Given("", "place.area", 1, Answer.code(KENT)));
        given.add(new Given("child-1", "child.sex", 1, Answer.code("female")));
        given.add(
                new Given(
                        "child-1",
                        "flight.signs",
                        1,
                        new Answer.Known(new Value.Codes(List.of("packed")))));
        var concern =
                frontDoor.raise(
                        new Raising(Channel.PRACTITIONER, "concern", 1, given, Optional.empty()),
                        teacher);
        var child =
                db.sql("select person from concern.child where concern = ?")
                        .param(concern.concern().value())
                        .query(UUID.class)
                        .single();
        return new Subject(new PersonRef(child), concern.concern().value());
    }

    Optional<SheetRef> fill(Acting.Practitioner who, Filled.Tick... ticks) {
        var sheet = matrix.mark(raised, filled(List.of(ticks)), who);
        clock.advance(Duration.ofMinutes(10));
        return sheet;
    }

    Filled filled(List<Filled.Tick> ticks) {
        return new Filled(clock.instant(), SourceKind.SEEN, ticks, "", "");
    }

    List<LiveMark> marks(Acting.Practitioner who) {
        return Stream.of(matrix.open(raised, who)).flatMap(v -> v.marks().stream()).toList();
    }

    static Filled.Tick yes(String code, String evidence) {
        return new Filled.Tick(code, "yes", evidence);
    }

    static Filled.Tick suspected(String code) {
        return new Filled.Tick(code, "suspected", "");
    }

    static void assertMissing(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.Missing.class);
    }
}
