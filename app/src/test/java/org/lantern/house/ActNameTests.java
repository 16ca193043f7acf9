package org.lantern.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Acts on the trail are named alike, in small letters; where a kind follows, the name ends in a
/// dash.
class ActNameTests {

    private static final String WORDS = "src/main/resources/messages/audit.properties";
    private static final Pattern ACT =
            Pattern.compile(
                    "(?:Acted|acted|record|done|noted)\\(\\s*\"([^\"]+)\"|act\\(\\) \\{\\s*return \"([^\"]+)\"");

    @Test
    void everyActIsNamedInPlainWords() throws IOException {
        assertThat(acts(_ -> true))
                .hasSizeGreaterThan(15)
                .allMatch(act -> act.matches("[a-z]+(-[a-z]+)*-?"));
    }

    /// Those of the room `access` are done to an account, and stand on no record of a child.
    @Test
    void everyActOnARecordIsToldInPlainWordsToWhoeverAsksWhoLooked() throws IOException {
        var words = new Properties();
        try (var bundle = Files.newBufferedReader(Path.of(WORDS))) {
            words.load(bundle);
        }
        assertThat(acts(file -> !file.toString().contains("/access/")))
                .hasSizeGreaterThan(15)
                .allMatch(act ->
                        words.stringPropertyNames().stream()
                                .anyMatch(key ->
                                        act.endsWith("-")
                                                ? key.startsWith("audit.act." + act)
                                                : key.equals("audit.act." + act)));
    }

    private static List<String> acts(Predicate<Path> which) throws IOException {
        var acts = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(f -> f.toString().endsWith(".java")).filter(which).toList())
                ACT.matcher(Files.readString(file))
                        .results()
                        .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
                        .forEach(acts::add);
        }
        return acts;
    }
}
