package org.lantern.ui;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/// Whatever is said in English is said in Welsh.
class WelshTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern FACT = Pattern.compile("\\{(\\d)");

    /// Where people read what stands behind them.
    private static final Set<String> READ =
            Set.of("label", "hint", "title", "guidance", "advice", "name", "what", "lines");

    static List<Path> bundles() throws IOException {
        return files("messages", ".properties").stream()
                .filter(file -> !file.toString().endsWith("_cy.properties"))
                .toList();
    }

    static List<Path> content() throws IOException {
        return Stream.of("vocabulary", "advice", "contacts")
                .flatMap(folder -> files(folder, ".yaml").stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noWordLacksItsWelshAndNoWelshStandsAlone(Path bundle) throws IOException {
        assertThat(welsh(bundle).keySet()).isEqualTo(words(bundle).keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void theWelshTellsTheSameFacts(Path bundle) throws IOException {
        var welsh = welsh(bundle);
        words(bundle)
                .forEach((key, english) ->
                        assertThat(facts(welsh.getOrDefault(key, "")))
                                .as(key)
                                .isEqualTo(facts(english)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void anApostropheIsDoubledExactlyWhereFactsAreToldAndNeverShownDoubled(Path bundle)
            throws IOException {
        for (var words : List.of(words(bundle), welsh(bundle)))
            words.forEach((key, text) -> {
                if (facts(text).isEmpty()) assertThat(text).as(key).doesNotContain("''");
                else {
                    assertThat(text.replace("''", "")).as(key).doesNotContain("'");
                    new MessageFormat(text, Phrasebook.WELSH);
                }
            });
    }

    @ParameterizedTest
    @MethodSource("content")
    void everythingPeopleReadInTheContentIsInBothLanguages(Path file) throws IOException {
        var said = new ArrayList<Map<?, ?>>();
        var lacking = new ArrayList<String>();
        try (Reader reader = Files.newBufferedReader(file)) {
            look("", new Yaml().load(reader), said, lacking);
        }
        assertThat(lacking).isEmpty();
        assertThat(said).as("words in " + file).isNotEmpty();
    }

    @Test
    void thereAreWordsToLookAt() throws IOException {
        assertThat(bundles()).hasSizeGreaterThan(8);
        assertThat(content()).hasSizeGreaterThan(15);
        assertThat(facts("{0,choice,0#Nothing|1<{0} of {1}}")).containsExactly("0", "1");
    }

    private static void look(String key, Object node, List<Map<?, ?>> said, List<String> lacking) {
        switch (node) {
            case Map<?, ?> words when words.containsKey("en") -> {
                said.add(words);
                if (!(words.get("cy") instanceof String welsh) || welsh.isBlank())
                    lacking.add(String.valueOf(words.get("en")));
            }
            case Map<?, ?> entry ->
                    entry.forEach(
                            (name, value) -> look(String.valueOf(name), value, said, lacking));
            case List<?> list -> list.forEach(each -> look(key, each, said, lacking));
            case String text when READ.contains(key) -> lacking.add(text);
            case null, default -> {}
        }
    }

    private static Set<String> facts(String words) {
        return FACT.matcher(words)
                .results()
                .map(r -> r.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static Map<String, String> welsh(Path bundle) throws IOException {
        var name = bundle.getFileName().toString().replace(".properties", "_cy.properties");
        return words(bundle.resolveSibling(name));
    }

    private static Map<String, String> words(Path bundle) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        }
        var words = new TreeMap<String, String>();
        properties
                .stringPropertyNames()
                .forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }

    private static List<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
