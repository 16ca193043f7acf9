package org.lantern.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentTests {

    @TempDir Path directory;

    @Test
    void aBoardsFilesStandBesideTheBuiltInOnes() {
        Board.whole(directory);

        var both = ContentReader.read(Optional.of(directory));

        assertThat(both.concepts())
                .containsAll(Vocabularies.builtIn().concepts())
                .contains(both.concept("board.jacket"));
    }

    @Test
    void anOldVersionOfAFormStaysBesideTheNewest() {
        var newer = Board.FIRST_FORM.replace("id: first,", "id: first, version: 2,");
        var content = Board.whole(directory).with("forms/newer.yaml", newer).read();

        assertThat(content.form("first").version()).isEqualTo(2);
        assertThat(content.form("first", 1).version()).isEqualTo(1);
    }

    @Test
    void everyIndicatorOfEveryVersionHasItsConcept() {
        var content =
                Board.whole(directory)
                        .with("indicators/1.yaml", indicators(1, "A01"))
                        .with("indicators/2.yaml", indicators(2, "A02"))
                        .read();

        assertThat(content.indicators()).extracting(Indicator::code).containsExactly("A02");
        assertThat(content.indicators(1)).extracting(Indicator::code).containsExactly("A01");
        assertThat(List.of(content.concept("indicator.A01"), content.concept("indicator.A02")))
                .allMatch(concept -> concept.type() == ValueType.MARK);
    }

    @Test
    void countriesAndLanguagesHaveTheirNamesInEnglishAndWelsh() {
        var content = Board.whole(directory).read();

        assertThat(content.codes("countries").find("VN").orElseThrow().label().in(Locale.of("cy")))
                .isEqualTo("Fietnam");
        assertThat(content.codes("languages").find("bfi").orElseThrow().label().en())
                .isEqualTo("British Sign Language");
        assertThat(content.codes("languages").codes())
                .extracting(CodeList.Code::code)
                .doesNotHaveDuplicates();
    }

    @Test
    void whoOfTheFieldConfirmedAFormStandsWithItsSource() {
        var confirmed =
                Board.FIRST_FORM.replace(
                        "confidence: design}", "confidence: design, confirmed: A duty manager}");
        var content = Board.whole(directory).with("forms/first.yaml", confirmed).read();

        assertThat(content.form("first").origin().confirmed()).contains("A duty manager");
        assertThat(content.concept("board.name").origin().confirmed()).isEmpty();
    }

    @Test
    void everyListOfChoicesThatIsBuiltInSaysWhereItIsFrom() {
        assertThat(Vocabularies.builtIn().codeLists())
                .hasSizeGreaterThan(20)
                .allMatch(list -> list.origin().isPresent());
    }

    @Test
    void theCheckCountsWhatIsThere() {
        Board.whole(directory);
        var out = new ByteArrayOutputStream();

        assertThat(VocabularyCheck.run(print(out), "--check", directory.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .matches(
                        "\\d+ concepts, \\d+ code lists, \\d+ forms, \\d+ indicators, \\d+ duties, \\d+ actions: all well\\R");
    }

    @Test
    void theCheckTellsEveryMistakeOnALine() {
        Board.whole(directory).with("concepts/b.yaml", "");
        var out = new ByteArrayOutputStream();

        assertThat(VocabularyCheck.run(print(out), "--check", directory.toString())).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(directory + "/concepts/b.yaml: is empty");
    }

    private static PrintStream print(ByteArrayOutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    private static String indicators(int version, String code) {
        return Board.SOURCE
                + "indicators: {version: %d}\nlist:\n  - {code: %s, group: other, label: L}\n"
                        .formatted(version, code);
    }
}
