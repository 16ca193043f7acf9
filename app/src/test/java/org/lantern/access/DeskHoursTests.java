package org.lantern.access;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskHoursTests {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Set<DayOfWeek> WEEK = EnumSet.range(MONDAY, FRIDAY);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-11-23T09:00, true", // Monday, as it opens
        "2026-11-23T16:59, true", // Monday, the last minute
        "2026-11-23T17:00, false", // Monday, closed
        "2026-11-28T12:00, false", // Saturday
        "2026-07-06T09:00, true", // Monday in summer time
    })
    void aDayDeskAnswersByTheClocksOfLondon(LocalDateTime at, boolean answers) {
        var hours = new DeskHours(WEEK, LocalTime.of(9, 0), LocalTime.of(17, 0));

        assertThat(hours.cover(at.atZone(LONDON).toInstant())).isEqualTo(answers);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-11-23T17:00, true", // Monday evening
        "2026-11-24T02:00, true", // the night to Tuesday belongs to Monday
        "2026-11-28T02:00, true", // the night to Saturday belongs to Friday
        "2026-11-28T20:00, false", // Saturday evening
        "2026-11-23T02:00, false", // the night to Monday belongs to Sunday
        "2026-11-24T12:00, false", // Tuesday noon
    })
    void aNightBelongsToTheDayOnWhichItBegan(LocalDateTime at, boolean answers) {
        var hours = new DeskHours(WEEK, LocalTime.of(17, 0), LocalTime.of(9, 0));

        assertThat(hours.cover(at.atZone(LONDON).toInstant())).isEqualTo(answers);
    }
}
