package org.lantern.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Staff;
import org.lantern.casefile.Apart;
import org.lantern.casefile.Cases;
import org.lantern.casefile.People;
import org.lantern.casefile.PersonKind;
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

/// Several people fill in a child's matrix over time, each by way of a record that they may see.
@SpringBootTest(properties = "lantern.access.fallback-area=E10000016")
@Import({Database.class, TestClock.class, Staff.class})
class MatrixTests {

    private static final String KENT = "E10000016";
    private static final String HARROW = "E09000015";

    @Autowired Staff staff;
    @Autowired FrontDoor frontDoor;
    @Autowired Matrix matrix;
    @Autowired Cases cases;
    @Autowired People people;
    @Autowired Apart apart;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;
    @Autowired CleanSlate cleanSlate;

    private Acting.Practitioner worker;
    private Acting.Practitioner teacher;
    private Subject raised;

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

    @Test
    void observerPlaceAndSettingComeFromTheConcern() {
        var noticed = matrix.open(raised, worker).noticed();

        assertThat(noticed.observer()).startsWith("SCHOOL");
        assertThat(noticed.setting()).isEqualTo("school");
        assertThat(noticed.place()).isEqualTo("Kent");
        assertThat(noticed.child()).contains("girl");
        fill(teacher, yes("A12", "locked in at weekends"));
        assertThat(marks(worker).getFirst().mark())
                .isEqualTo(new Value.Mark("yes", "locked in at weekends", "Kent"));
    }

    @Test
    void anotherMarkOfTheSameObserverReplacesTheirOlderOne() {
        fill(teacher, suspected("A12"));
        fill(teacher, yes("A12", "she told me"));

        assertThat(marks(teacher)).hasSize(1).allMatch(LiveMark::yes);
        assertThat(marks(teacher).getFirst().statement().reason()).isEqualTo("Marked again");
    }

    @Test
    void marksOfDifferentAgenciesStandSideBySide() {
        fill(teacher, yes("A12", "locked in"));
        fill(worker, suspected("A12"));

        assertThat(marks(worker))
                .extracting(m -> m.statement().agency())
                .containsExactly(Optional.of(teacher.agency()), Optional.of(worker.agency()));
    }

    @Test
    void whoRaisedItMeetsTheirOwnAgencysWordsAlone() {
        fill(worker, yes("A12", "seen"));
        fill(teacher, suspected("A09"));

        assertThat(marks(teacher)).extracting(LiveMark::code).containsExactly("A09");
        assertThat(matrix.sheets(raised, teacher)).hasSize(1);
        assertThat(matrix.sheets(raised, worker)).hasSize(2);
    }

    @Test
    void aMarkIsTakenBackByLeavingItBlankAndStaysInThePast() {
        var first = fill(teacher, yes("A12", "locked in")).orElseThrow();
        fill(teacher, new Filled.Tick("A12", "", ""));

        assertThat(marks(teacher)).isEmpty();
        assertThat(matrix.sheet(first, raised, teacher).matrix().marks()).hasSize(1);
    }

    @Test
    void whatIsMissingBlocksNothingAndIsCalledIncomplete() {
        fill(teacher, suspected("A12"));

        assertThat(marks(teacher)).allMatch(LiveMark::incomplete);
    }

    @Test
    void aSheetShowsWhatChangedSinceTheLastAndByWhom() {
        fill(teacher, suspected("A12"), suspected("C11"));
        var second = fill(worker, yes("A12", "seen at home")).orElseThrow();
        var third = fill(teacher, yes("A12", ""), new Filled.Tick("C11", "", "")).orElseThrow();

        assertThat(matrix.sheet(second, raised, worker).changes())
                .extracting(Change::code, c -> c.by().recordedBy())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("A12", Optional.of(worker.ref())));
        assertThat(matrix.sheet(third, raised, worker).changes())
                .extracting(
                        Change::code,
                        c -> c.before().map(Value.Mark::mark).orElse("blank"),
                        c -> c.now().map(Value.Mark::mark).orElse("blank"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("A12", "suspected", "yes"),
                        org.assertj.core.groups.Tuple.tuple("C11", "suspected", "blank"));
    }

    @Test
    void anOldSheetKeepsItsListAndWhatWasKnownThen() {
        var first = fill(teacher, suspected("A12")).orElseThrow();
        fill(worker, yes("A19", "found there"));

        var sheet = matrix.sheet(first, raised, worker);
        assertThat(sheet.sheet().listVersion()).isEqualTo(1);
        assertThat(sheet.matrix().marks()).extracting(LiveMark::code).containsExactly("A12");
    }

    @Test
    void theSameButtonPressedTwiceTakesOneSheet() {
        var filled = filled(List.of(suspected("A12")));
        assertThat(matrix.mark(raised, filled, teacher)).isPresent();
        clock.advance(Duration.ofSeconds(1));

        assertThat(matrix.mark(raised, filled, teacher)).isEmpty();
        assertThat(matrix.sheets(raised, teacher)).hasSize(1);
    }

    @Test
    void anOldWindowDoesNotUndoWhatWasMarkedSince() {
        var old = filled(List.of(new Filled.Tick("A12", "", "")));
        clock.advance(Duration.ofMinutes(5));
        fill(teacher, yes("A12", "locked in"));

        matrix.mark(raised, old, teacher);

        assertThat(marks(teacher)).hasSize(1);
    }

    @Test
    void anotherExplanationStandsInItsObserversWordsUntilTheyTakeItBack() {
        matrix.mark(raised, explained("Her aunt has moved in"), teacher);
        clock.advance(Duration.ofMinutes(1));
        assertThat(matrix.open(raised, worker).explanations()).hasSize(1);

        matrix.mark(raised, explained(""), teacher);

        assertThat(matrix.open(raised, worker).explanations()).isEmpty();
    }

    @Test
    void forWhomNoGateOpensThereIsNoMatrix() {
        var elsewhere = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, HARROW), HARROW));
        var sheet = fill(teacher, yes("A12", "locked in")).orElseThrow();

        for (var who : List.of(elsewhere, staff.of(staff.agency(AgencyKind.HEALTH, KENT)))) {
            assertMissing(() -> matrix.open(raised, who));
            assertMissing(() -> matrix.sheets(raised, who));
            assertMissing(() -> matrix.sheet(sheet, raised, who));
            assertMissing(() -> matrix.mark(raised, filled(List.of(yes("A12", ""))), who));
            assertThat(matrix.summary(raised, who)).isEmpty();
        }
    }

    @Test
    void aChildWhoIsNotOnTheRecordCannotBeReachedByIt() {
        var stranger = people.introduce(PersonKind.CHILD, worker);

        assertMissing(() -> matrix.open(new Subject(stranger, raised.record()), worker));
        assertMissing(() -> matrix.open(new Subject(raised.person(), new UUID(1, 1)), worker));
    }

    @Test
    void aSheetIsNotReachedByWayOfAnotherChild() {
        var sheet = fill(teacher, yes("A12", "locked in")).orElseThrow();
        var other = raise();

        assertMissing(() -> matrix.sheet(sheet, other, worker));
    }

    @Test
    void theCaseOfTheChildOpensAllThatCameWithItsConcerns() {
        fill(teacher, yes("A12", "locked in"));
        var file = cases.open(raised.person(), KENT, raised.record(), worker);
        var byCase = new Subject(raised.person(), file.value());

        var view = matrix.open(byCase, worker);

        assertThat(view.reach()).isEqualTo(Reach.WHOLE_CHILD);
        assertThat(view.marks()).extracting(LiveMark::code).containsExactly("A12");
        assertThat(view.support().flight()).extracting(Reason::code).containsExactly("packed");
    }

    @Test
    void somebodyWhoIsShutOutMeetsNothingOfIt() {
        fill(teacher, yes("A12", "locked in"));
        apart.shutOut(raised.record(), worker.ref(), "Named in it", staff.of(teacher.agency()));

        assertMissing(() -> matrix.open(raised, worker));
    }

    @Test
    void lookingAndMarkingLeaveATrail() {
        var sheet = fill(teacher, yes("A12", "locked in")).orElseThrow();
        matrix.open(raised, worker);
        matrix.sheet(sheet, raised, worker);

        assertThat(
                        db.sql(
                                        "select act from audit.act where subjects @> array[?] order by at, act")
                                .param(raised.person().value())
                                .query(String.class)
                                .list())
                .contains("statements-recorded", "matrix-marked", "matrix-seen", "sheet-seen");
    }

    @Test
    void aSheetIsNeverChanged() {
        fill(teacher, yes("A12", "locked in"));

        assertThatThrownBy(() -> db.sql("update screening.sheet set taken_at = taken_at").update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> db.sql("delete from screening.sheet").update())
                .hasStackTraceContaining("permission denied");
    }

    private Subject raise() {
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

    private Optional<SheetRef> fill(Acting.Practitioner who, Filled.Tick... ticks) {
        var sheet = matrix.mark(raised, filled(List.of(ticks)), who);
        clock.advance(Duration.ofMinutes(10));
        return sheet;
    }

    private Filled filled(List<Filled.Tick> ticks) {
        return new Filled(clock.instant(), SourceKind.SEEN, ticks, "", "");
    }

    private Filled explained(String words) {
        return new Filled(clock.instant(), SourceKind.SEEN, List.of(), words, "");
    }

    private List<LiveMark> marks(Acting.Practitioner who) {
        return Stream.of(matrix.open(raised, who)).flatMap(v -> v.marks().stream()).toList();
    }

    private static Filled.Tick yes(String code, String evidence) {
        return new Filled.Tick(code, "yes", evidence);
    }

    private static Filled.Tick suspected(String code) {
        return new Filled.Tick(code, "suspected", "");
    }

    private static void assertMissing(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.Missing.class);
    }
}
