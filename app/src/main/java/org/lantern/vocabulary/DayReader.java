package org.lantern.vocabulary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// Reads a day: `2026-11-23`.
final class DayReader {

    private DayReader() {}

    static Optional<LocalDate> find(Entry entry, String key) {
        return entry.findText(key).map(text -> day(entry, key, text));
    }

    static LocalDate read(Entry entry, String key) {
        return day(entry, key, entry.text(key));
    }

    private static LocalDate day(Entry entry, String key, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            if (!text.isEmpty())
                entry.wrong(
                        key, "\"" + key + "\" is a day such as 2026-11-23, not \"" + text + "\"");
            return LocalDate.EPOCH;
        }
    }
}
