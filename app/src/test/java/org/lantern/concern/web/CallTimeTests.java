package org.lantern.concern.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// When a call came, out of what was typed.
class CallTimeTests {

    /// A Monday, ten past midnight.
    private static final Instant WRITTEN = Instant.parse("2026-11-23T00:10:00Z");

    private static final Instant SUMMER = Instant.parse("2026-07-01T15:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "23:50, 2026-11-22T23:50:00Z",
        "00.05 today, 2026-11-23T00:05:00Z",
        "2345, 2026-11-22T23:45:00Z",
        "9.15 pm, 2026-11-22T21:15:00Z",
        "9pm, 2026-11-22T21:00:00Z",
        "12.05 am, 2026-11-23T00:05:00Z",
    })
    void aTimeIsTheLastOnWhichTheClockShowedIt(String words, Instant came) {
        assertThat(read(words)).contains(came);
    }

    @ParameterizedTest
    @CsvSource({
        "22:15 yesterday, 2026-11-22T22:15:00Z",
        "Friday 17:40, 2026-11-20T17:40:00Z",
        "17:40 dydd Gwener, 2026-11-20T17:40:00Z",
        "21 Nov at 09:20, 2026-11-21T09:20:00Z",
        "22/11 23:50, 2026-11-22T23:50:00Z",
        "22/11/26 23:50, 2026-11-22T23:50:00Z",
        "12.06.2026 09:10, 2026-06-12T08:10:00Z",
        "09:10 ar 12 Mehefin, 2026-06-12T08:10:00Z",
        "30 December 08:00, 2025-12-30T08:00:00Z",
    })
    void aDayIsTheLastOfThatName(String words, Instant came) {
        assertThat(read(words)).contains(came);
    }

    @Test
    void aYearIsNoTime() {
        assertThat(read("14 March 2026, 09:20")).contains(Instant.parse("2026-03-14T09:20:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "10 minutes ago, 2026-11-23T00:00:00Z",
        "10 mins ago, 2026-11-23T00:00:00Z",
        "half an hour ago, 2026-11-22T23:40:00Z",
        "an hour ago, 2026-11-22T23:10:00Z",
        "2 awr yn ôl, 2026-11-22T22:10:00Z",
        "just now, 2026-11-23T00:10:00Z",
    })
    void agoIsBeforeItWasWrittenDown(String words, Instant came) {
        assertThat(read(words)).contains(came);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "after lunch",
                "1.5 hours ago",
                "1 hour 20 minutes ago",
                "an hour and a half ago",
                "02:10, spoke 20 minutes",
                "yesterday",
                "2026-11-22 23:50",
                "14:05 and 14:20",
                "24 November 2026, 09:00",
                "31 February 08:00",
                "99:99"
            })
    void whatIsNotUnderstoodIsNoTime(String words) {
        assertThat(read(words)).isEmpty();
    }

    @Test
    void summerTimeIsTheTimeOnTheWall() {
        assertThat(CallTime.read("14:05", SUMMER, SUMMER))
                .contains(Instant.parse("2026-07-01T13:05:00Z"));
    }

    @Test
    void whatIsSentLaterMeansWhatItMeantWhenItWasWritten() {
        var sent = WRITTEN.plus(Duration.ofDays(2));
        assertThat(CallTime.read("just now", WRITTEN, sent)).contains(WRITTEN);
        assertThat(CallTime.read("23:50", WRITTEN, sent))
                .contains(Instant.parse("2026-11-22T23:50:00Z"));
    }

    @Test
    void aCallThatGoesOnMayHaveComeAfterItsFirstWords() {
        assertThat(CallTime.read("00:15", WRITTEN, WRITTEN.plusSeconds(1_500)))
                .contains(Instant.parse("2026-11-23T00:15:00Z"));
    }

    private static Optional<Instant> read(String words) {
        return CallTime.read(words, WRITTEN, WRITTEN);
    }

    @Test
    void aDayIsThatOfTheMomentAtWhichItWasWrittenAlsoPastMidnight() {
        var evening = Instant.parse("2026-11-23T23:30:00Z");
        assertThat(CallTime.read("22:15 yesterday", evening, evening.plusSeconds(2_100)))
                .contains(Instant.parse("2026-11-22T22:15:00Z"));
    }
}
