package org.lantern.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Acts on the trail are named alike, in small letters; where a kind follows, the name ends in a
/// dash.
class ActNameTests {

    private static final Pattern ACT =
            Pattern.compile(
                    "(?:Acted|acted|record)\\(\\s*\"([^\"]+)\"|act\\(\\) \\{\\s*return \"([^\"]+)\"");

    @Test
    void everyActIsNamedInPlainWords() throws IOException {
        var acts = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList())
                ACT.matcher(Files.readString(file))
                        .results()
                        .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
                        .forEach(acts::add);
        }
        assertThat(acts).hasSizeGreaterThan(15).allMatch(act -> act.matches("[a-z]+(-[a-z]+)*-?"));
    }
}
