package org.lantern.vocabulary;

import java.util.Optional;

/// Reads where content comes from: `source`, once for a file or entry by entry.
final class OriginReader {

    private static final Origin STAND_IN = Origin.of("?", 0, Origin.Confidence.BACKGROUND);

    private OriginReader() {}

    static Optional<Origin> find(Entry entry) {
        return entry.entry("source").map(OriginReader::origin);
    }

    /// The entry's own, else that of its file; content without any is a mistake.
    static Origin read(Entry entry, Optional<Origin> ofTheFile) {
        var own = find(entry).or(() -> ofTheFile);
        if (own.isEmpty() && !entry.has("source"))
            entry.wrong("source", "\"source\" is missing, here and at the top of the file");
        return own.orElse(STAND_IN);
    }

    private static Origin origin(Entry source) {
        source.allowing("document", "year", "confidence", "confirmed", "checked", "since");
        var confidence = source.one("confidence", Origin.Confidence.BACKGROUND);
        if (!source.has("confidence")) source.wrong("confidence", "\"confidence\" is missing");
        if (!source.has("year")) source.wrong("year", "\"year\" is missing");
        return new Origin(
                source.text("document"),
                source.number("year", 0),
                confidence,
                source.findText("confirmed"),
                DayReader.find(source, "checked"),
                DayReader.find(source, "since"));
    }
}
