package org.lantern.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTests {

    private static final Spoken SPOKEN = new Spoken();
    private static final Locale WELSH = Locale.of("cy");
    private static final WorkingCalendar ENGLAND =
            new WorkingCalendars(List.of(), BankHolidays.known()).of("ENGLAND");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-11-23T19:47:00Z, 23 November 2026 at 19:47, 23 Tachwedd 2026 am 19:47",
        "2026-06-01T07:00:00Z, 1 June 2026 at 08:00, 1 Mehefin 2026 am 08:00", // summer time
        "2026-11-23T00:00:00Z, 23 November 2026 at 00:00, 23 Tachwedd 2026 am 00:00",
        "2026-11-23T12:00:00Z, 23 November 2026 at 12:00, 23 Tachwedd 2026 am 12:00",
        "2026-11-23T00:05:00Z, 23 November 2026 at 00:05, 23 Tachwedd 2026 am 00:05",
        "2026-10-25T00:30:00Z, 25 October 2026 at 01:30 (BST), 25 Hydref 2026 am 01:30 (BST)", // the first of two
        "2026-10-25T01:30:00Z, 25 October 2026 at 01:30 (GMT), 25 Hydref 2026 am 01:30 (GMT)", // the second
        "2026-03-29T01:00:00Z, 29 March 2026 at 02:00, 29 Mawrth 2026 am 02:00", // an hour is
        // missing
    })
    void aMomentIsSaidByTheClockInLondon(Instant moment, String english, String welsh) {
        assertThat(SPOKEN.moment(moment, Locale.ENGLISH)).isEqualTo(english);
        assertThat(SPOKEN.moment(moment, WELSH)).isEqualTo(welsh);
    }

    @Test
    void severalSpeakAtOnceAndEachSaysItsOwn() {
        IntStream.range(0, 20_000)
                .parallel()
                .forEach(n ->
                        assertThat(SPOKEN.duration(Duration.ofDays(n + 2), Locale.UK))
                                .isEqualTo("%,d days", n + 2));
    }

    @Test
    void aDayMayBeSaidWithItsWeekday() {
        assertThat(SPOKEN.weekday(LocalDate.of(2026, 11, 23), Locale.UK))
                .isEqualTo("Monday 23 November 2026");
        assertThat(SPOKEN.weekday(LocalDate.of(2026, 11, 23), WELSH))
                .isEqualTo("Dydd Llun 23 Tachwedd 2026");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "PT0S, less than a minute, llai na munud",
        "PT59S, less than a minute, llai na munud",
        "PT1M, 1 minute, 1 munud",
        "PT2H14M, 2 hours 14 minutes, 2 awr 14 munud",
        "PT1H, 1 hour, 1 awr",
        "PT24H, 1 day, 1 diwrnod",
        "PT76H30M, 3 days 4 hours, 3 diwrnod 4 awr",
        "PT-3H, 3 hours, 3 awr",
    })
    void aSpanIsSaidInItsTwoLargestParts(Duration span, String english, String welsh) {
        assertThat(SPOKEN.duration(span, Locale.UK)).isEqualTo(english);
        assertThat(SPOKEN.duration(span, WELSH)).isEqualTo(welsh);
    }

    @ParameterizedTest(name = "at {0}, due {1}: {2}")
    @CsvSource({
        "2026-11-23T10:00:00Z, 2026-11-25T00:00:00Z, 1 working day left", // Monday, end of Tuesday
        "2026-11-20T10:00:00Z, 2026-11-25T00:00:00Z, 2 working days left", // Friday, end of Tuesday
        "2026-11-24T21:46:00Z, 2026-11-25T00:00:00Z, 2 hours 14 minutes left", // Tuesday night
        "2026-11-25T03:00:00Z, 2026-11-25T00:00:00Z, late by 3 hours", // Wednesday
        "2026-11-25T00:00:00Z, 2026-11-25T00:00:00Z, late by less than a minute",
        "2026-11-23T10:00:00Z, 2026-11-26T09:00:00Z, 2 days 23 hours left", // 72 hours: no working
        // days
    })
    void theStandingOfALimitIsSaid(Instant now, Instant due, String words) {
        assertThat(SPOKEN.standing(now, due, ENGLAND, Locale.UK)).isEqualTo(words);
    }

    @Test
    void whatIsDueAtMidnightIsDueByTheEndOfTheDayBefore() {
        assertThat(SPOKEN.due(Instant.parse("2026-11-25T00:00:00Z"), Locale.UK))
                .isEqualTo("by the end of 24 November 2026");
        assertThat(SPOKEN.due(Instant.parse("2026-06-30T23:00:00Z"), Locale.UK)) // summer time
                .isEqualTo("by the end of 30 June 2026");
        assertThat(SPOKEN.due(Instant.parse("2026-11-25T09:00:00Z"), Locale.UK))
                .isEqualTo("by 25 November 2026 at 09:00");
    }

    @Test
    void aLimitIsSaidInBothLanguages() {
        for (var limit :
                List.of(
                        TimeLimit.workingDays(1),
                        TimeLimit.workingDays(15),
                        TimeLimit.hours(72),
                        TimeLimit.calendarDays(8),
                        TimeLimit.weeks(26),
                        TimeLimit.months(3),
                        TimeLimit.asSoonAsPossible()))
            assertThat(SPOKEN.limit(limit, Locale.UK)).isEqualTo(limit.toString());
        assertThat(SPOKEN.limit(TimeLimit.workingDays(15), WELSH))
                .isEqualTo("o fewn 15 diwrnod gwaith");
    }

    @Test
    void everyKindOfLimitReadsAsTheGuidanceDoes() {
        var days = TimeLimit.calendarDays(28);
        assertThat(
                        Stream.of(
                                        new TimeLimit.Usually(days, false),
                                        new TimeLimit.Usually(TimeLimit.workingDays(5), true),
                                        new TimeLimit.Extendable(
                                                TimeLimit.months(1), TimeLimit.months(2)),
                                        new TimeLimit.Repeating(
                                                List.of(TimeLimit.months(3), TimeLimit.months(6)),
                                                Optional.empty()),
                                        new TimeLimit.Repeating(
                                                List.of(TimeLimit.workingDays(7)),
                                                Optional.of(TimeLimit.weeks(12))),
                                        new TimeLimit.AtMost(TimeLimit.hours(72), Optional.empty()),
                                        new TimeLimit.AtMost(
                                                TimeLimit.calendarDays(8),
                                                Optional.of(TimeLimit.calendarDays(7))),
                                        new TimeLimit.NotBefore(TimeLimit.calendarDays(30)),
                                        new TimeLimit.Before(Optional.empty()),
                                        new TimeLimit.Before(Optional.of(TimeLimit.weeks(6))))
                                .map(limit -> SPOKEN.limit(limit, Locale.UK)))
                .containsExactly(
                        "usually within 28 days",
                        "within 5 working days where possible",
                        "within 1 month; 2 months more where it is extended",
                        "within 3 months, then within 6 months, and so on",
                        "within 7 working days, and so on; after a year within 12 weeks",
                        "at most 72 hours",
                        "at most 8 days; 7 days more where it is extended",
                        "not before 30 days have passed",
                        "before it happens",
                        "at least 6 weeks before it happens");
    }
}
