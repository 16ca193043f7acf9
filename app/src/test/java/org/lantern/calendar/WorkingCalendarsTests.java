package org.lantern.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantern.calendar.CalendarNation.ENGLAND_AND_WALES;
import static org.lantern.calendar.CalendarNation.SCOTLAND;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarsTests {

    private static final WorkingCalendars CALENDARS =
            new WorkingCalendars(List.of(), BankHolidays.known());

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        // moved: Christmas of 2027 falls on a weekend; Boxing Day of 2026 on a Saturday
        "ENGLAND, 2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "ENGLAND, 2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "ENGLAND, 2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "ENGLAND, 2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
        // no Easter Monday; 2 January, the first Monday of August, St Andrew's Day
        "SCOTLAND, 2024, 01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26",
        "SCOTLAND, 2025, 01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26",
        "SCOTLAND, 2026, 01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28",
        "SCOTLAND, 2027, 01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28",
        // St Patrick's Day (a Sunday in 2024) and the Battle of the Boyne (a Saturday in 2025, a
        // Sunday in 2026)
        "NORTHERN_IRELAND, 2024, 01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26",
        "NORTHERN_IRELAND, 2025, 01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26",
        "NORTHERN_IRELAND, 2026, 01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28",
        "NORTHERN_IRELAND, 2027, 01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28",
    })
    void bankHolidaysAreThoseOfTheNation(String nation, int year, String days) {
        assertThat(weekdaysOff(CALENDARS.of(nation), year)).isEqualTo(Set.of(days.split(" ")));
        if (nation.equals("ENGLAND"))
            assertThat(weekdaysOff(CALENDARS.of("WALES"), year)).isEqualTo(Set.of(days.split(" ")));
    }

    private static Set<String> weekdaysOff(WorkingCalendar calendar, int year) {
        var weekends = new WorkingCalendar(WorkingCalendar.LONDON, Set.of());
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> weekends.isWorkingDay(day) && !calendar.isWorkingDay(day))
                .map(day -> day.toString().substring(5))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "{0} {1} is a working day: {2}")
    @CsvSource({
        "ENGLAND, 2020-05-04, true", // Monday: the early May holiday was moved away
        "ENGLAND, 2020-05-08, false", // Friday: … to the 75th anniversary of VE Day
        "SCOTLAND, 2020-05-08, false", // Friday
        "ENGLAND, 2022-05-30, true", // Monday: the spring holiday was moved away
        "WALES, 2022-06-02, false", // Thursday: … to the Platinum Jubilee
        "WALES, 2022-06-03, false", // Friday: the Jubilee itself
        "NORTHERN_IRELAND, 2022-06-03, false", // Friday
        "SCOTLAND, 2022-09-19, false", // Monday: the State Funeral
        "ENGLAND, 2023-05-08, false", // Monday: the Coronation
        "ENGLAND, 2026-04-07, true", // Easter Tuesday
        "SCOTLAND, 2026-04-07, true", // Easter Tuesday
        "NORTHERN_IRELAND, 2026-04-07, true", // Easter Tuesday
        "SCOTLAND, 2026-04-06, true", // Easter Monday is none in Scotland
        "ENGLAND, 2026-01-02, true", // Friday
        "NORTHERN_IRELAND, 2026-01-02, true", // Friday
        "SCOTLAND, 2026-01-02, false", // Friday
        "SCOTLAND, 2022-01-04, false", // Tuesday: 1 January was a Saturday, both days moved
        "ENGLAND, 2022-01-04, true", // Tuesday
        "ENGLAND, 2026-11-22, false", // Sunday
        "ENGLAND, 2026-11-23, true", // Monday
    })
    void oddDaysAreKnown(String nation, LocalDate day, boolean working) {
        assertThat(CALENDARS.of(nation).isWorkingDay(day)).isEqualTo(working);
    }

    @Test
    void aProclaimedHolidayIsKeptWhereItIsProclaimed() {
        var monday = LocalDate.of(2026, 11, 23);
        var tuesday = LocalDate.of(2026, 11, 24);
        var calendars =
                new WorkingCalendars(
                        List.of(
                                new ProclaimedHoliday(monday, Set.of(SCOTLAND), "A day of thanks"),
                                new ProclaimedHoliday(tuesday, Set.of(), "Everywhere")),
                        BankHolidays.known());

        assertThat(calendars.of(SCOTLAND).isWorkingDay(monday)).isFalse();
        assertThat(calendars.of(ENGLAND_AND_WALES).isWorkingDay(monday)).isTrue();
        assertThat(calendars.of(ENGLAND_AND_WALES).isWorkingDay(tuesday)).isFalse();
        assertThat(calendars.faults()).isEmpty();
    }

    @Test
    void aFaultLeavesWeekendsAndProclaimedHolidaysAndIsSaid() {
        var monday = LocalDate.of(2026, 11, 23);
        BankHolidays broken =
                nation -> {
                    throw new IllegalStateException("broken");
                };
        var calendars =
                new WorkingCalendars(
                        List.of(new ProclaimedHoliday(monday, Set.of(), "Extra")), broken);

        var calendar = calendars.of("ENGLAND");

        assertThat(calendar.fault()).isPresent();
        assertThat(calendars.faults()).hasSize(3);
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 25))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 22))).isFalse();
        assertThat(calendar.isWorkingDay(monday)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Atlantis", "E"})
    void anUnknownNationKnowsWeekendsOnlyAndSaysSo(String nation) {
        assertThat(CALENDARS.of(nation).fault()).isPresent();
        assertThat(CALENDARS.of(nation).isWorkingDay(LocalDate.of(2026, 11, 21))).isFalse();
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "2026-11-23, 2026-11-23, 0", // a Monday to itself
        "2026-11-23, 2026-11-24, 1", // Monday to Tuesday
        "2026-11-20, 2026-11-23, 1", // Friday to Monday
        "2026-11-21, 2026-11-22, 0", // Saturday to Sunday
        "2026-12-24, 2026-12-29, 1", // Thursday over Christmas to Tuesday
        "2026-11-24, 2026-11-20, -2", // Tuesday back to Friday
    })
    void workingDaysBetweenCountTheLastDayAndNotTheFirst(
            LocalDate first, LocalDate last, long days) {
        assertThat(CALENDARS.of(ENGLAND_AND_WALES).workingDaysBetween(first, last)).isEqualTo(days);
    }
}
