package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidTimeTests {

    @ParameterizedTest(name = "at {0}, \"{1}\" is {2}")
    @CsvSource({
        "2026-11-23T09:20:00Z, 09:05, 2026-11-23T09:05:00Z", // the ordinary day
        "2026-11-23T09:20:00Z, '', 2026-11-23T09:20:00Z", // no time: now
        "2026-11-23T09:20:00Z, 9.05, 2026-11-23T09:05:00Z", // as people write it
        "2026-11-24T00:10:00Z, 23:55, 2026-11-23T23:55:00Z", // past midnight: last night
        "2027-01-01T00:05:00Z, 23:50, 2026-12-31T23:50:00Z", // past the end of the year
        "2026-10-25T01:40:00Z, 01:30, 2026-10-25T01:30:00Z", // the hour that comes twice: the
        // second
        "2026-10-25T01:20:00Z, 01:30, 2026-10-25T00:30:00Z", // … of which only the first has passed
        "2026-07-01T08:20:00Z, 09:05, 2026-07-01T08:05:00Z", // in summer time
        "2027-03-28T01:10:00Z, 00:50, 2027-03-28T00:50:00Z", // before the hour that is skipped
        "2027-03-28T01:10:00Z, 02:05, 2027-03-28T01:05:00Z", // after it
    })
    void itIsTheLastMomentThatItCanMean(Instant now, String time, Instant meant) {
        assertThat(SaidTime.read(Optional.empty(), time, now)).contains(meant);
    }

    @ParameterizedTest(name = "at {0}, {1} \"{2}\" is no time")
    @CsvSource({
        "2026-11-23T09:20:00Z, 2026-11-23, 09:30", // still to come
        "2026-11-23T09:20:00Z, 2026-11-23, 25:00",
        "2026-11-23T09:20:00Z, 2026-11-23, soon",
        "2027-03-28T08:00:00Z, 2027-03-28, 01:30", // the hour that is skipped
        "2026-11-23T09:20:00Z, 2026-11-24, ''",
    })
    void whatNeverWasOrIsStillToComeIsNoTime(Instant now, LocalDate day, String time) {
        assertThat(SaidTime.read(Optional.of(day), time, now)).isEmpty();
    }
}
