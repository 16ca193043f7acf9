package org.lantern.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTests {

    private static final Locale WELSH = Locale.of("cy");

    @TempDir Path directory;
    private Vocabulary vocabulary;

    @BeforeEach
    void aSmallContent() {
        vocabulary =
                Board.whole(directory)
                        .with(
                                "concepts/more.yaml",
                                Board.SOURCE
                                        + """
                                        concepts:
                                          - {id: board.area, type: area, about: concern, label: Area}
                                          - {id: board.colours, type: choices, codes: board-colour, about: child, label: Colours}
                                          - {id: board.nationality, type: country, about: child, label: Nationality}
                                        """)
                        .read();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"known":{"when":"2026-03-14"}}            | 14 March 2026  | 14 Mawrth 2026
                    {"known":{"when":"2026-03"}}               | March 2026     | Mawrth 2026
                    {"known":{"when":"2026"}}                  | about 2026     | tua 2026
                    {"known":{"text":"It's {0}"}}              | It's {0}       | It's {0}
                    {"known":{"number":12000}}                 | 12000          | 12000
                    {"known":{"phone":{"typed":"020 7946 0123","dialled":"+442079460123"}}} | 020 7946 0123 | 020 7946 0123
                    {"known":{"mark":{"mark":"suspected","evidence":"two phones","place":""}}} | Suspected: two phones | Amheuir: two phones
                    {"unknown":true}                           | Not known      | Ddim yn hysbys
                    {"refused":true}                           | Did not want to say | Nid oedd am ddweud
                    {"not-asked":true}                         | Not asked yet  | Heb ei ofyn eto
                    """)
    void asAPersonWouldSayIt(String answer, String english, String welsh) {
        assertThat(shown("board.name", AnswerJson.read(answer), Locale.UK)).isEqualTo(english);
        assertThat(shown("board.name", AnswerJson.read(answer), WELSH)).isEqualTo(welsh);
    }

    @Test
    void codesReadAsTheirLabels() {
        var both = new Answer.Known(new Value.Codes(List.of("red", "blue")));

        assertThat(shown("board.colours", both, Locale.UK)).isEqualTo("Red, Blue");
        assertThat(shown("board.colours", both, WELSH)).isEqualTo("Coch, Blue");
        assertThat(shown("board.nationality", Answer.code("VN"), Locale.UK)).isEqualTo("Vietnam");
    }

    @Test
    void anAreaReadsAsItsNameWhereSomebodyKnowsIt() {
        AreaNames names =
                (gss, _) -> gss.equals("E06000001") ? Optional.of("Hartlepool") : Optional.empty();

        assertThat(shown("board.area", Answer.code("E06000001"), Locale.UK, names))
                .isEqualTo("Hartlepool");
        assertThat(shown("board.area", Answer.code("E06000002"), Locale.UK, names))
                .isEqualTo("E06000002");
        assertThat(shown("board.area", Answer.code("E06000001"), Locale.UK)).isEqualTo("E06000001");
    }

    private String shown(String concept, Answer answer, Locale locale, AreaNames... names) {
        return Vocabularies.shown(vocabulary, names)
                .of(vocabulary.concept(concept), answer, locale);
    }
}
