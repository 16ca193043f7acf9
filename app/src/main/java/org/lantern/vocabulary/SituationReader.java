package org.lantern.vocabulary;

import java.util.List;
import java.util.Optional;

/// Reads what drills are about.
final class SituationReader {

    private final Content content;

    SituationReader(Content content) {
        this.content = content;
    }

    void read(Entry file) {
        file.allowing("source", "drills");
        if (!file.has("drills")) file.wrong("drills", "\"drills\" is missing");
        var ofTheFile = OriginReader.find(file);
        for (var entry : file.entries("drills"))
            content.add(situation(entry, ofTheFile), entry.spot());
    }

    private static Situation situation(Entry entry, Optional<Origin> ofTheFile) {
        entry.allowing("id", "title", "setting", "told", "child", "children", "known", "source");
        var setting = entry.text("setting");
        if (!setting.isEmpty() && !IndicatorReader.SETTINGS.contains(setting))
            entry.wrong("setting", "there is no setting \"" + setting + "\"");
        return new Situation(
                entry.text("id", Entry.NAME, "coach-station"),
                WordsReader.read(entry, "title"),
                setting,
                WordsReader.read(entry, "told"),
                children(entry),
                WordsReader.each(entry, "known"),
                OriginReader.read(entry, ofTheFile));
    }

    private static List<Words> children(Entry entry) {
        return entry.has("children")
                ? WordsReader.each(entry, "children")
                : List.of(WordsReader.read(entry, "child"));
    }
}
