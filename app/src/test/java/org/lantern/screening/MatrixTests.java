package org.lantern.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lantern.casefile.SourceKind;
import org.lantern.vocabulary.Value;

/// Several people fill in a child's matrix over time, each in their own words.
class MatrixTests extends OnTheMatrix {

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

    private Filled explained(String words) {
        return new Filled(clock.instant(), SourceKind.SEEN, List.of(), words, "");
    }
}
