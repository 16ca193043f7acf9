package org.lantern.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.lantern.casefile.SourceKind;
import org.lantern.vocabulary.Value;

/// A sheet is the matrix as somebody left it, with the list and the knowledge of that day.
class SheetTests extends OnTheMatrix {

    @Test
    void aSheetShowsWhatChangedSinceTheLastAndByWhom() {
        fill(teacher, suspected("A12"), suspected("C11"));
        var second = fill(worker, yes("A12", "seen at home")).orElseThrow();
        var third = fill(teacher, yes("A12", ""), new Filled.Tick("C11", "", "")).orElseThrow();

        assertThat(matrix.sheet(second, raised, worker).changes())
                .extracting(Change::code, c -> c.by().recordedBy())
                .containsExactly(Tuple.tuple("A12", Optional.of(worker.ref())));
        assertThat(matrix.sheet(third, raised, worker).changes())
                .extracting(
                        Change::code,
                        c -> c.before().map(Value.Mark::mark).orElse("blank"),
                        c -> c.now().map(Value.Mark::mark).orElse("blank"))
                .containsExactly(
                        Tuple.tuple("A12", "suspected", "yes"),
                        Tuple.tuple("C11", "suspected", "blank"));
    }

    @Test
    void aSheetShowsWhatOtherExplanationCameAndWentSinceTheLast() {
        explained("Works in the shop of her aunt");
        var second = explained("Aunt collects her, mother confirmed it");
        var third = explained("");

        assertThat(reworded(second))
                .containsExactly(
                        Tuple.tuple(
                                "Works in the shop of her aunt",
                                "Aunt collects her, mother confirmed it"));
        assertThat(reworded(third))
                .containsExactly(Tuple.tuple("Aunt collects her, mother confirmed it", ""));
    }

    private SheetRef explained(String words) {
        var filled = new Filled(clock.instant(), SourceKind.SEEN, List.of(), words, "");
        var sheet = matrix.mark(raised, filled, worker).orElseThrow();
        clock.advance(Duration.ofMinutes(10));
        return sheet;
    }

    private List<Tuple> reworded(SheetRef sheet) {
        return matrix.sheet(sheet, raised, worker).reworded().stream()
                .map(r -> Tuple.tuple(r.before().orElse(""), r.now().orElse("")))
                .toList();
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
    void aSheetIsNotReachedByWayOfAnotherChild() {
        var sheet = fill(teacher, yes("A12", "locked in")).orElseThrow();
        var other = raise();

        assertMissing(() -> matrix.sheet(sheet, other, worker));
    }
}
