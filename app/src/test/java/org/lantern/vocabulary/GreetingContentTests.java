package org.lantern.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a child is told first, in their own language.
class GreetingContentTests {

    private static final String GREETINGS = Board.SOURCE + "greetings:\n  - %s\n";

    @TempDir Path directory;

    @Test
    void someFortyLanguagesAreNamedInTheirOwnScript() {
        var all = Vocabularies.builtIn().greetings();

        assertThat(all).hasSizeGreaterThan(40);
        assertThat(all)
                .extracting(Greeting::tag)
                .contains("sq", "vi", "ar", "ckb", "ti", "so", "am", "ps", "rom");
        assertThat(all)
                .allMatch(one -> one.says().isEmpty() || one.says().size() == 3)
                .filteredOn(one -> one.own().codePoints().anyMatch(GreetingContentTests::arabic))
                .hasSizeGreaterThan(4)
                .allMatch(one -> one.dir().equals("rtl"));
    }

    @Test
    void noTranslationPretendsThatASpeakerHasReadIt() {
        assertThat(Vocabularies.builtIn().greetings()).noneMatch(Greeting::reviewed);
    }

    @Test
    void aBoardAddsALanguageThatASpeakerHasReviewed() {
        Board.whole(directory)
                .with(
                        "greetings/ours.yaml",
                        GREETINGS.formatted(
                                "{tag: bi, name: Bislama, own: Bislama, reviewed: true, says: [a, b, c]}"));

        assertThat(ContentReader.read(Optional.of(directory)).greetings())
                .filteredOn(one -> one.tag().equals("bi"))
                .singleElement()
                .matches(Greeting::reviewed);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {tag: bi, name: B, own: B, says: [a, b]}    | "says" has three sentences, or none
                    {tag: bi, name: B, own: B, reviewed: true}  | there are no words here that were reviewed
                    {tag: ar, name: A, own: A}                  | greeting ar stands already in
                    {tag: bi, name: B}                          | "own" is missing
                    {tag: Bislama, name: B, own: B}             | "tag" reads like ckb
                    """)
    void aMistakeStopsTheStart(String entry, String mistake) {
        Board.whole(directory).with("greetings/ours.yaml", GREETINGS.formatted(entry));

        assertThatThrownBy(() -> ContentReader.read(Optional.of(directory)))
                .isInstanceOfSatisfying(
                        VocabularyMistaken.class,
                        wrong -> assertThat(wrong.mistakes().toString()).contains(mistake));
    }

    private static boolean arabic(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC;
    }
}
