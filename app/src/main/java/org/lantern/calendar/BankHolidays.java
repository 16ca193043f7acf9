package org.lantern.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/// Where bank holidays come from.
interface BankHolidays {

    LocalDate FIRST = LocalDate.of(2010, 1, 1);
    LocalDate LAST = LocalDate.of(2050, 12, 31);

    /// All bank holidays of that nation from [#FIRST] to [#LAST], moved and single ones among them.
    Set<LocalDate> of(CalendarNation nation);

    /// As the library of holidays knows them.
    static BankHolidays known() {
        return nation ->
                HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM))
                        .getHolidays(FIRST, LAST, nation.region())
                        .stream()
                        .map(Holiday::getDate)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
