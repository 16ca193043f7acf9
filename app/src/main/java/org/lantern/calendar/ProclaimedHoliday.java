package org.lantern.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// One day off that was proclaimed once and that no library of holidays knows yet.
///
/// @param nations where it is kept; everywhere when none is named
public record ProclaimedHoliday(LocalDate date, Set<CalendarNation> nations, String name) {

    /// Who knows of them: the content.
    @FunctionalInterface
    public interface Source {
        List<ProclaimedHoliday> holidays();
    }

    boolean isKeptIn(CalendarNation nation) {
        return nations.isEmpty() || nations.contains(nation);
    }
}
