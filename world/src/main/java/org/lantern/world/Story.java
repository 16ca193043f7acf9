package org.lantern.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A worry as it was written down by hand, before anybody in it has a name or a date. Lines of
/// `key: value`, of which some may come more than once.
record Story(String key, Map<String, List<String>> lines) {

    /// Every story, in the order in which they are written.
    static List<Story> all() {
        return Stream.of("waiting", "decided", "cases")
                .map(name -> text("stories-" + name + ".txt"))
                .flatMap(text -> Arrays.stream(text.strip().split("\n\\s*\n")))
                .map(Story::parse)
                .toList();
    }

    private static Story parse(String block) {
        var lines = new LinkedHashMap<String, List<String>>();
        var written = block.strip().lines().toList();
        for (var line : written.subList(1, written.size())) {
            var parts = line.split(": ", 2);
            lines.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add(parts[1].strip());
        }
        return new Story(written.getFirst().substring(2), lines);
    }

    /// A file beside this class.
    static String text(String name) {
        try (var in = Story.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> every(String line) {
        return lines.getOrDefault(line, List.of());
    }

    Optional<String> find(String line) {
        return every(line).stream().findFirst();
    }

    String one(String line) {
        return find(line).orElseThrow(() -> new IllegalStateException(key + " has no " + line));
    }

    /// How the story came to the desk: who told it, and which way.
    String[] from() {
        return one("from").split(" ");
    }
}
