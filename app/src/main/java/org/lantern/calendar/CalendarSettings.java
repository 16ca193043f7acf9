package org.lantern.calendar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;

/// Holidays that were proclaimed once and that a board adds by itself.
@ConfigurationProperties("lantern.calendar")
record CalendarSettings(@DefaultValue List<ExtraHoliday> extraHolidays) {

    /// One day off.
    ///
    /// @param nations where it is kept; everywhere when none is named
    record ExtraHoliday(
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @DefaultValue List<CalendarNation> nations,
            @DefaultValue("") String name) {

        boolean isKeptIn(CalendarNation nation) {
            return nations.isEmpty() || nations.contains(nation);
        }
    }
}
