package org.lantern.vocabulary;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lantern.calendar.CalendarNation;
import org.lantern.calendar.ProclaimedHoliday;

/// Reads holidays that were proclaimed once: date, nations and name.
final class HolidayReader {

    private static final Set<String> NATIONS =
            Set.of("england-and-wales", "scotland", "northern-ireland");

    private final Content content;

    HolidayReader(Content content) {
        this.content = content;
    }

    void read(Entry file) {
        file.allowing("source", "holidays");
        if (!file.has("holidays")) file.wrong("holidays", "\"holidays\" is missing");
        var ofTheFile = OriginReader.find(file);
        for (var entry : file.entries("holidays")) holiday(entry, ofTheFile);
    }

    private void holiday(Entry entry, Optional<Origin> ofTheFile) {
        entry.allowing("date", "nations", "name", "source");
        OriginReader.read(entry, ofTheFile);
        var nations =
                entry.names("nations", NATIONS).stream()
                        .flatMap(nation -> CalendarNation.of(nation).stream())
                        .collect(Collectors.toSet());
        content.holidays.add(
                new ProclaimedHoliday(DayReader.read(entry, "date"), nations, entry.text("name")));
    }
}
