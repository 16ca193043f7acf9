package org.lantern.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLimitTests {

    private static final WorkingCalendars CALENDARS =
            new WorkingCalendars(List.of(), BankHolidays.known());
    private static final WorkingCalendar ENGLAND = CALENDARS.of("ENGLAND");

    @ParameterizedTest(name = "{1} working days from {2} in {0} end at {3}")
    @CsvSource({
        "ENGLAND, 1, 2026-11-02T09:00, 2026-11-04T00:00", // Monday morning: the end of Tuesday
        "ENGLAND, 1, 2026-11-06T23:59, 2026-11-10T00:00", // late on Friday: the end of Monday
        "ENGLAND, 1, 2026-11-07T03:00, 2026-11-10T00:00", // Saturday night: the end of Monday
        "ENGLAND, 1, 2026-11-08T12:00, 2026-11-10T00:00", // Sunday: the end of Monday
        "ENGLAND, 1, 2026-12-24T12:00, 2026-12-30T00:00", // Christmas Eve: past the weekend and two
        // holidays
        "ENGLAND, 1, 2026-10-24T12:00, 2026-10-27T00:00", // Saturday: over the night the clocks go
        // back
        "ENGLAND, 1, 2026-03-28T12:00, 2026-03-31T00:00", // Saturday: over the night the clocks go
        // forward
        "ENGLAND, 1, 2026-04-02T12:00, 2026-04-08T00:00", // Maundy Thursday: the end of Easter
        // Tuesday
        "SCOTLAND, 1, 2026-04-02T12:00, 2026-04-07T00:00", // Maundy Thursday: the end of Easter
        // Monday
        "ENGLAND, 1, 2025-12-31T12:00, 2026-01-03T00:00", // New Year's Eve: the end of Friday
        "SCOTLAND, 1, 2025-12-31T12:00, 2026-01-06T00:00", // New Year's Eve: past 2 January, the
        // end of Monday
        "NORTHERN_IRELAND, 1, 2026-07-10T12:00, 2026-07-15T00:00", // Friday: past the Twelfth, kept
        // on Monday
        "ENGLAND, 15, 2026-11-02T09:00, 2026-11-24T00:00", // Monday: three weeks on
    })
    void workingDaysSkipWeekendsAndBankHolidays(
            String nation, int days, LocalDateTime start, LocalDateTime due) {
        assertThat(TimeLimit.workingDays(days).dueFrom(at(start), CALENDARS.of(nation)))
                .contains(at(due));
    }

    @ParameterizedTest(name = "{0} hours from {1} end at {2}")
    @CsvSource({
        "72, 2026-11-06T23:59, 2026-11-09T23:59", // Friday to Monday: weekends count
        "24, 2026-10-24T12:00, 2026-10-25T11:00", // Saturday: the clocks go back
        "24, 2026-03-28T12:00, 2026-03-29T13:00", // Saturday: the clocks go forward
        "1, 2026-03-29T00:30, 2026-03-29T02:30", // the hour that is skipped
        "3, 2026-10-25T00:30, 2026-10-25T02:30", // the hour that comes twice
        "6, 2026-12-31T22:00, 2027-01-01T04:00", // past midnight and the end of the year
    })
    void hoursRunByTheClock(int hours, LocalDateTime start, LocalDateTime due) {
        assertThat(TimeLimit.hours(hours).dueFrom(at(start), ENGLAND)).contains(at(due));
    }

    @ParameterizedTest(name = "{0} days from {1} end at {2}")
    @CsvSource({
        "8, 2026-11-02T09:00, 2026-11-11T00:00", // Monday: the end of the Tuesday after
        "7, 2026-12-20T23:59, 2026-12-28T00:00", // Sunday: Christmas counts
        "1, 2026-10-25T00:30, 2026-10-27T00:00", // Sunday: the day of 25 hours
    })
    void calendarDaysCountEveryDay(int days, LocalDateTime start, LocalDateTime due) {
        assertThat(TimeLimit.calendarDays(days).dueFrom(at(start), ENGLAND)).contains(at(due));
    }

    @ParameterizedTest(name = "{0} weeks from {1} end at {2}")
    @CsvSource({
        "26, 2026-11-23T10:00, 2027-05-25T00:00", // Monday: the end of a Monday, over both changes
        // of the clocks
        "6, 2026-11-25T10:00, 2027-01-07T00:00", // Wednesday: the end of a Wednesday
    })
    void weeksEndOnTheSameWeekday(int weeks, LocalDateTime start, LocalDateTime due) {
        assertThat(TimeLimit.weeks(weeks).dueFrom(at(start), ENGLAND)).contains(at(due));
    }

    @ParameterizedTest(name = "{0} months from {1} end at {2}")
    @CsvSource({
        "3, 2026-11-30T10:00, 2027-03-01T00:00", // a month without a 30th: the end of 28 February
        "1, 2028-01-31T10:00, 2028-03-01T00:00", // a leap year: the end of 29 February
        "6, 2026-11-23T10:00, 2027-05-24T00:00", // the end of 23 May
    })
    void monthsEndOnTheSameDayOrTheLast(int months, LocalDateTime start, LocalDateTime due) {
        assertThat(TimeLimit.months(months).dueFrom(at(start), ENGLAND)).contains(at(due));
    }

    @Test
    void asSoonAsPossibleIsNeverLate() {
        assertThat(TimeLimit.asSoonAsPossible().dueFrom(Instant.EPOCH, ENGLAND)).isEmpty();
    }

    @Test
    void aLimitReadsAsTheGuidanceDoes() {
        assertThat(TimeLimit.workingDays(1)).hasToString("within 1 working day");
        assertThat(TimeLimit.workingDays(45)).hasToString("within 45 working days");
        assertThat(TimeLimit.hours(72)).hasToString("within 72 hours");
        assertThat(TimeLimit.calendarDays(8)).hasToString("within 8 days");
        assertThat(TimeLimit.weeks(26)).hasToString("within 26 weeks");
        assertThat(TimeLimit.months(1)).hasToString("within 1 month");
        assertThat(TimeLimit.asSoonAsPossible()).hasToString("as soon as possible");
    }

    @Test
    void noLimitIsShorterThanOne() {
        assertThatThrownBy(() -> TimeLimit.workingDays(0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TimeLimit.hours(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "at least {0} {1} before {2}: by {3}")
    @CsvSource({
        "6, WEEKS, 2026-12-14T10:00, 2026-11-03T00:00", // Monday: the end of a Monday
        "100, DAYS, 2026-11-23T00:00, 2026-08-16T00:00", // over the night the clocks go back
        "3, MONTHS, 2027-05-31T09:00, 2027-03-01T00:00", // the end of 28 February
        "1, WORKING_DAYS, 2026-12-29T09:00, 2026-12-25T00:00", // Tuesday: the end of Christmas Eve
        "2, HOURS, 2026-03-29T02:30, 2026-03-28T23:30", // over the hour that is skipped
    })
    void whatMustBeDoneBeforeCountsBack(
            int number, Span.Unit unit, LocalDateTime event, LocalDateTime due) {
        var limit = new TimeLimit.Before(Optional.of(new Span(number, unit)));
        assertThat(limit.dueFrom(at(event), ENGLAND)).contains(at(due));
    }

    @Test
    void beforeItHappensIsTheVeryMoment() {
        var birthday = at(LocalDateTime.parse("2026-11-23T00:00"));
        assertThat(new TimeLimit.Before(Optional.empty()).dueFrom(birthday, ENGLAND))
                .contains(birthday);
    }

    @ParameterizedTest(name = "{0} {1} from {2}, extended by {3}: {4}")
    @CsvSource({
        "8, DAYS, 2026-11-02T09:00, 7, 2026-11-18T00:00", // an order and its one extension
        "1, MONTHS, 2026-11-23T09:00, 2, 2027-02-24T00:00", // three months in all
        "72, HOURS, 2026-03-28T12:00, 24, 2026-04-01T13:00", // over the hour that is skipped
    })
    void theSecondStageBeginsWhereTheFirstEnds(
            int first, Span.Unit unit, LocalDateTime start, int longer, LocalDateTime due) {
        var limit = new TimeLimit.Extendable(new Span(first, unit), new Span(longer, unit));
        var end = limit.dueFrom(at(start), ENGLAND).orElseThrow();

        assertThat(limit.more().orElseThrow().onFrom(end, ENGLAND)).isEqualTo(at(due));
    }

    @ParameterizedTest(name = "{0} {1}, stood still from {3} to {4}: {5}")
    @CsvSource({
        "5, WORKING_DAYS, 2026-11-23T09:00, 2026-11-24T09:00, 2026-11-26T08:00, 2026-12-03T00:00",
        "5, WORKING_DAYS, 2026-11-23T09:00, 2026-11-28T09:00, 2026-11-29T08:00, 2026-12-01T00:00",
        "1, MONTHS, 2026-11-23T09:00, 2026-12-01T09:00, 2026-12-11T23:00, 2027-01-03T00:00",
        "72, HOURS, 2026-10-24T12:00, 2026-10-25T00:30, 2026-10-25T03:30, 2026-10-27T15:00",
    })
    void whatStoodStillIsDueSoMuchLater(
            int number,
            Span.Unit unit,
            LocalDateTime start,
            LocalDateTime paused,
            LocalDateTime resumed,
            LocalDateTime due) {
        var limit = new Span(number, unit);
        var first = limit.dueFrom(at(start), ENGLAND).orElseThrow();

        assertThat(limit.afterAPause(first, at(paused), at(resumed), ENGLAND)).isEqualTo(at(due));
    }

    @ParameterizedTest(name = "round {0}, {1} months after the first: {2}")
    @CsvSource({
        "1, 0, within 7 working days",
        "2, 1, within 6 weeks",
        "9, 11, within 6 weeks",
        "10, 12, within 12 weeks",
    })
    void laterRoundsGoOnAndMayWidenAfterAYear(int number, int months, String limit) {
        var visits =
                new TimeLimit.Repeating(
                        List.of(TimeLimit.workingDays(7), TimeLimit.weeks(6)),
                        Optional.of(TimeLimit.weeks(12)));
        var first = at(LocalDateTime.parse("2026-01-05T10:00"));
        var start = at(LocalDateTime.parse("2026-01-05T10:00").plusMonths(months));

        assertThat(visits.round(number, first, start, ENGLAND)).hasToString(limit);
    }

    @Test
    void onlyWhatTheGuidanceSaysSoftlyIsSoft() {
        assertThat(new TimeLimit.Usually(TimeLimit.calendarDays(28), false).isSoft()).isTrue();
        assertThat(TimeLimit.calendarDays(28).isSoft()).isFalse();
    }

    private static Instant at(LocalDateTime there) {
        return there.atZone(WorkingCalendar.LONDON).toInstant();
    }
}
