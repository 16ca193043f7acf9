package org.lantern.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What drills are about.
class SituationContentTests {

    private static final String DRILLS = Board.SOURCE + "drills:\n  - %s\n";

    @TempDir Path directory;

    @Test
    void eachSituationSaysThatItsChildIsInvented() {
        assertThat(Vocabularies.builtIn().situations())
                .hasSizeGreaterThan(1)
                .anyMatch(one -> one.children().size() > 1)
                .allMatch(one -> !one.children().isEmpty())
                .flatMap(Situation::children)
                .allMatch(child -> child.en().contains("invented"));
        assertThat(Vocabularies.builtIn().situations()).allMatch(one -> !one.known().isEmpty());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {id: a, title: T, setting: moon, told: W, child: C} | there is no setting "moon"
                    {id: a, title: T, setting: school, child: C}        | "told" is missing
                    {id: A B, title: T, setting: school, told: W, child: C} | "id" reads like coach-station
                    {id: school-office, title: T, setting: school, told: W, child: C} | drill school-office stands already in
                    """)
    void aMistakeStopsTheStart(String entry, String mistake) {
        Board.whole(directory).with("drills/ours.yaml", DRILLS.formatted(entry));

        assertThatThrownBy(() -> ContentReader.read(Optional.of(directory)))
                .isInstanceOfSatisfying(
                        VocabularyMistaken.class,
                        wrong -> assertThat(wrong.mistakes().toString()).contains(mistake));
    }
}
