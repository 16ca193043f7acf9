package org.lantern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every template of every room keeps to.
class TemplateTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /// The one place where text goes onto a page as it is.
    private static final String DRAWN = "drawn.html";

    private static final Phrasebook PHRASES = phrasebook();

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void writesNoWordUnescapedAndNoScriptOrStyleInline(Path template) throws IOException {
        if (!template.endsWith(DRAWN))
            assertThat(Files.readString(template)).doesNotContain("utext");
        assertThat(Files.readString(template))
                .doesNotContain("[(")
                .doesNotContainPattern("(?i)<style|\\sstyle=|th:style|\\son\\w+=|th:on\\w+=")
                .doesNotContainPattern("<script(?![^>]*src=)");
    }

    @Test
    void onlyWhatWasDrawnOutOfATemplateIsPutInAsItIs() throws IOException {
        assertThat(found("utext=\"([^\"]*)\"", TEMPLATES.resolve(DRAWN)))
                .containsExactly("${each.html()}");
        assertThat(Drawn.class.getConstructors()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void isShortEnoughToReadAtOnce(Path template) throws IOException {
        assertThat(Files.readAllLines(template)).hasSizeLessThanOrEqualTo(100);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aPartTakesAtMostThreeThings(Path template) throws IOException {
        assertThat(found("th:fragment=\"\\w+\\(([^)]*)\\)", template))
                .allSatisfy(things -> assertThat(things.split(",")).hasSizeLessThanOrEqualTo(3));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aWholePageSaysThatItIsOne(Path template) throws IOException {
        var text = Files.readString(template);
        if (text.contains("layout :: "))
            assertThat(text.toLowerCase(Locale.ROOT)).startsWith("<!doctype html>");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyWordIsInThePhrasebook(Path template) throws IOException {
        assertThat(found("#\\{([\\w.-]+)[}(]", template))
                .allSatisfy(
                        key -> assertThat(PHRASES.find(key, Locale.ENGLISH)).as(key).isPresent());
    }

    @Test
    void thereAreTemplatesToLookAt() throws IOException {
        assertThat(templates()).hasSizeGreaterThan(15);
        assertThat(found("#\\{([\\w.-]+)[}(]", TEMPLATES.resolve("layout-parts.html")))
                .contains("ui.title.wrong", "ui.exit");
    }

    private static List<String> found(String pattern, Path template) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(template))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static Phrasebook phrasebook() {
        try {
            return new Phrasebook();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
