package org.lantern.vocabulary;

import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/// Reads words: a plain text is English; otherwise `en`, and perhaps `cy` with `reviewed`.
final class WordsReader {

    private static final Words STAND_IN = Words.of("?");

    private WordsReader() {}

    static Words read(Entry entry, String key) {
        if (!entry.has(key)) entry.wrong(key, "\"" + key + "\" is missing");
        return find(entry, key).orElse(STAND_IN);
    }

    static Optional<Words> find(Entry entry, String key) {
        var value = entry.value(key);
        return value == null ? Optional.empty() : Optional.of(words(entry, key, value));
    }

    /// One or several, such as the paragraphs of a guidance.
    static List<Words> each(Entry entry, String key) {
        return entry.items(key).stream().map(item -> words(entry, key, item)).toList();
    }

    private static Words words(Entry entry, String key, Node value) {
        if (!(value instanceof MappingNode))
            return entry.text(key, value).map(Words::of).orElse(STAND_IN);
        var both = entry.entryOf(key, value).orElseThrow().allowing("en", "cy", "reviewed");
        return new Words(both.text("en"), both.findText("cy"), both.flag("reviewed"));
    }
}
