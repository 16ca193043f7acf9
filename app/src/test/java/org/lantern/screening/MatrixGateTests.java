package org.lantern.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.access.AgencyKind;
import org.lantern.casefile.Apart;
import org.lantern.casefile.Cases;
import org.lantern.casefile.People;
import org.lantern.casefile.PersonKind;
import org.springframework.beans.factory.annotation.Autowired;

/// A matrix is reached by way of a record, and by those who may see that record.
class MatrixGateTests extends OnTheMatrix {

    private static final String HARROW = "E09000015";

    @Autowired Cases cases;
    @Autowired People people;
    @Autowired Apart apart;

    @Test
    void whoRaisedItMeetsTheirOwnAgencysWordsAlone() {
        fill(worker, yes("A12", "seen"));
        fill(teacher, suspected("A09"));

        assertThat(marks(teacher)).extracting(LiveMark::code).containsExactly("A09");
        assertThat(matrix.sheets(raised, teacher)).hasSize(1);
        assertThat(matrix.sheets(raised, worker)).hasSize(2);
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
}
