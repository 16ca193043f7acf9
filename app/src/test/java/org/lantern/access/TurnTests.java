package org.lantern.access;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.TeamRef;

/// When somebody is on call, by the clocks of London.
class TurnTests {

    private static final LocalDate MONDAY_23 = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-11-23T17:59:59Z, false", // just before it begins
        "2026-11-23T18:00:00Z, true", // as it begins
        "2026-11-23T23:59:59Z, true", // before midnight
        "2026-11-24T00:00:00Z, true", // past midnight it is still Monday's turn
        "2026-11-24T07:59:59Z, true",
        "2026-11-24T08:00:00Z, false", // the next has come
        "2026-11-23T02:00:00Z, false", // the night before the first
        "2026-12-07T18:00:00Z, true", // the last Monday
        "2026-12-08T07:00:00Z, true", // its morning, though it is past the last day
        "2026-12-14T18:00:00Z, false", // a Monday later
    })
    void aNightBelongsToTheDayOnWhichItBegan(Instant at, boolean onCall) {
        var nights = turn(Set.of(MONDAY), "18:00", "08:00", MONDAY_23, LocalDate.of(2026, 12, 7));

        assertThat(nights.covers(at)).isEqualTo(onCall);
    }

    @ParameterizedTest(name = "from {1} to {2} on {0}: {3} hours")
    @CsvSource({
        "2026-10-24, 18:00, 08:00, 15", // the clocks go back: an hour more
        "2027-03-27, 18:00, 08:00, 13", // they go forward: an hour less
        "2026-10-24, 08:00, 08:00, 25", // a whole day of 25 hours
        "2027-03-27, 08:00, 08:00, 23",
        "2026-12-31, 18:00, 08:00, 14", // over the end of the year
    })
    void aShiftIsLongerOrShorterInTheNightOnWhichTheClocksChange(
            LocalDate day, String opens, String closes, int hours) {
        var once = turn(Set.of(day.getDayOfWeek()), opens, closes, day, day);

        assertThat(once.shifts(around(day)))
                .singleElement()
                .satisfies(shift ->
                        assertThat(Duration.between(shift.from(), shift.until()))
                                .isEqualTo(Duration.ofHours(hours)));
    }

    @Test
    void inTheHourThatComesTwiceOneEndsAsTheNextBegins() {
        var day = LocalDate.of(2026, 10, 25);
        var first = turn(Set.of(SUNDAY), "00:00", "01:30", day, day);
        var second = turn(Set.of(SUNDAY), "01:30", "09:00", day, day);

        for (var at = Instant.parse("2026-10-24T23:00:00Z");
                at.isBefore(Instant.parse("2026-10-25T09:00:00Z"));
                at = at.plusSeconds(900))
            assertThat(first.covers(at)).as("%s", at).isNotEqualTo(second.covers(at));
    }

    @Test
    void theHourThatIsSkippedLeavesNoGapAndNobodyOnCallInIt() {
        var day = LocalDate.of(2027, 3, 28);
        var first = turn(Set.of(SATURDAY), "18:00", "01:30", day.minusDays(1), day);
        var second = turn(Set.of(SUNDAY), "01:30", "09:00", day, day);
        var within = turn(Set.of(SUNDAY), "01:00", "02:00", day, day);

        assertThat(first.shifts(around(day)).getLast().until())
                .isEqualTo(second.shifts(around(day)).getFirst().from());
        assertThat(within.shifts(around(day))).isEmpty();
    }

    @Test
    void untilFurtherNoticeItComesRoundEachWeek() {
        var always =
                new Turn(
                        new UUID(1, 1),
                        new TeamRef(new UUID(1, 2)),
                        Rank.ON_CALL,
                        new PractitionerRef(new UUID(1, 3)),
                        hours(EnumSet.allOf(DayOfWeek.class), "08:00", "08:00"),
                        MONDAY_23,
                        Optional.empty());

        assertThat(always.covers(Instant.parse("2026-11-23T07:59:00Z"))).isFalse();
        assertThat(always.covers(Instant.parse("2031-07-06T03:00:00Z"))).isTrue();
    }

    private static Shift around(LocalDate day) {
        var noon = day.atTime(12, 0).toInstant(java.time.ZoneOffset.UTC);
        return new Shift(noon.minus(Duration.ofDays(3)), noon.plus(Duration.ofDays(3)));
    }

    private static Turn turn(
            Set<DayOfWeek> days, String opens, String closes, LocalDate first, LocalDate last) {
        return new Turn(
                new UUID(1, 1),
                new TeamRef(new UUID(1, 2)),
                Rank.ON_CALL,
                new PractitionerRef(new UUID(1, 3)),
                hours(days, opens, closes),
                first,
                Optional.of(last));
    }

    private static DeskHours hours(Set<DayOfWeek> days, String opens, String closes) {
        return new DeskHours(days, LocalTime.parse(opens), LocalTime.parse(closes));
    }
}
