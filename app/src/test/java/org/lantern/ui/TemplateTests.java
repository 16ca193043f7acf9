package org.lantern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final String READERS = readers();

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

    /// A link is not pressed by the space bar, as a button is.
    @ParameterizedTest
    @MethodSource("templates")
    void aLinkSaysThatItIsOneHoweverItLooks(Path template) throws IOException {
        assertThat(Files.readString(template)).doesNotContainPattern("<a\\b[^>]*\\brole=\"button");
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

    @ParameterizedTest
    @MethodSource("templates")
    void whatIsThereForAScriptIsReadByOne(Path template) throws IOException {
        assertThat(found("[\\s:\"',](data-[a-z-]+)=", template)).allMatch(TemplateTests::isRead);
    }

    @Test
    void thereAreTemplatesToLookAt() throws IOException {
        assertThat(templates()).hasSizeGreaterThan(15);
        assertThat(found("#\\{([\\w.-]+)[}(]", TEMPLATES.resolve("layout-parts.html")))
                .contains("ui.title.wrong", "ui.exit");
        assertThat(isRead("data-push-key")).isTrue();
        assertThat(isRead("data-module")).isFalse();
    }

    /// By a script, which has `data-push-key` as `pushKey`, or by a style.
    private static boolean isRead(String attribute) {
        var words = attribute.substring("data-".length()).split("-");
        var name =
                words[0]
                        + Stream.of(words)
                                .skip(1)
                                .map(word ->
                                        word.substring(0, 1).toUpperCase(Locale.ROOT)
                                                + word.substring(1))
                                .collect(Collectors.joining());
        return Pattern.compile("\\b(%s|%s)\\b".formatted(name, attribute)).matcher(READERS).find();
    }

    private static String readers() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/static"))) {
            var all = new StringBuilder();
            for (var file : files.filter(f -> f.toString().matches(".*[.](js|css)")).toList())
                all.append(Files.readString(file));
            return all.toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
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
