package org.lantern.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.calendar.TimeLimit;
import org.lantern.calendar.WorkingCalendar;
import org.lantern.vocabulary.Duty;
import org.lantern.vocabulary.Origin;
import org.lantern.vocabulary.Words;

/// How it stands with a duty, out of facts and the time.
class StartedDutyTests {

    private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");
    private static final WorkingCalendar WEEKENDS =
            new WorkingCalendar(WorkingCalendar.LONDON, Set.of());
    private static final TimeLimit THREE_DAYS = TimeLimit.hours(72);

    @ParameterizedTest(name = "after {0} hours: {1}")
    @CsvSource({
        "0, Running[left=PT72H]",
        "71, Running[left=PT1H]",
        "72, 'Late[by=PT0S, softly=false]'",
        "80, 'Late[by=PT8H, softly=false]'",
    })
    void aTaskRunsAndIsLateFromTheMomentOnWhichItWasDue(int hours, String standing) {
        assertThat(standing(duty(THREE_DAYS), hours)).hasToString(standing);
    }

    @Test
    void lateIsSaidSoftlyWhereTheGuidanceSaysUsuallyOrTheLimitIsTheAreasOwn() {
        var usual = duty(new TimeLimit.Usually(TimeLimit.hours(72), false));
        var local = local(duty(TimeLimit.asSoonAsPossible()), START.plus(Duration.ofHours(72)));

        assertThat(standing(usual, 80)).hasToString("Late[by=PT8H, softly=true]");
        assertThat(standing(local, 80)).hasToString("Late[by=PT8H, softly=true]");
    }

    @Test
    void asSoonAsPossibleIsNeverLate() {
        assertThat(standing(duty(TimeLimit.asSoonAsPossible()), 24 * 900))
                .isEqualTo(new Standing.Elapsed(Duration.ofDays(900)));
    }

    @ParameterizedTest(name = "after {0} hours: {1}")
    @CsvSource({
        "47, 'Ending[left=PT25H, warned=false]'",
        "48, 'Ending[left=PT24H, warned=true]'",
        "71, 'Ending[left=PT1H, warned=true]'",
        "72, Ended[ago=PT0S]",
        "73, Ended[ago=PT1H]",
    })
    void aPowerRunsOutWithWarningsAndIsNoTask(int hours, String standing) {
        var power = duty(new TimeLimit.AtMost(TimeLimit.hours(72), Optional.empty()));

        assertThat(standing(power, hours)).hasToString(standing);
    }

    @Test
    void whatMayNotBeDoneBeforeIsOpenFromThenOnAndNeverLate() {
        var decision = duty(new TimeLimit.NotBefore(TimeLimit.hours(72)));

        assertThat(standing(decision, 10)).isInstanceOf(Standing.TooEarly.class);
        assertThat(standing(decision, 100)).isEqualTo(new Standing.Elapsed(Duration.ofHours(28)));
    }

    @Test
    void whatMustBeDoneBeforeABirthdayIsUpcomingAndThenLate() {
        var birthday = duty(new TimeLimit.Before(Optional.empty()));

        assertThat(standing(birthday, -5)).isEqualTo(new Standing.Upcoming(Duration.ofHours(5)));
        assertThat(standing(birthday, 5)).isEqualTo(new Standing.Late(Duration.ofHours(5), false));
    }

    @Test
    void whatWasDoneStaysInTimeOrLateBySoMuch() {
        var inTime = met(duty(THREE_DAYS), START.plus(Duration.ofHours(72)));
        var late = met(duty(THREE_DAYS), START.plus(Duration.ofHours(75)));

        assertThat(standing(inTime, 1000))
                .isEqualTo(new Standing.Met(START.plus(Duration.ofHours(72)), Optional.empty()));
        assertThat(standing(late, 1000))
                .isEqualTo(
                        new Standing.Met(
                                START.plus(Duration.ofHours(75)),
                                Optional.of(Duration.ofHours(3))));
    }

    private static Standing standing(StartedDuty duty, int hours) {
        return duty.standingAt(START.plus(Duration.ofHours(hours)));
    }

    private static StartedDuty duty(TimeLimit limit) {
        var line =
                new Duty.Line(
                        Optional.empty(),
                        Set.of("ENGLAND"),
                        limit,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(24, 6, 1),
                        Duty.Force.LAW,
                        Origin.of("Made up", 2026, Origin.Confidence.DESIGN));
        var words = Words.of("Made up");
        var duty =
                new Duty(
                        "X",
                        words,
                        words,
                        words,
                        words,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(line),
                        List.of());
        return new StartedDuty(
                new UUID(0, 1),
                new Subject(Subject.Kind.CASE, new UUID(0, 2), new UUID(0, 3), "E10000016"),
                duty,
                line,
                1,
                "ENGLAND",
                LocalDate.of(2026, 11, 23),
                START,
                limit.dueFrom(START, WEEKENDS),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty());
    }

    private static StartedDuty met(StartedDuty d, Instant at) {
        return with(
                d, d.dueAt(), false, Optional.of(new StartedDuty.Met(at, "", Optional.empty())));
    }

    private static StartedDuty local(StartedDuty d, Instant due) {
        return with(d, Optional.of(due), true, Optional.empty());
    }

    private static StartedDuty with(
            StartedDuty d, Optional<Instant> due, boolean local, Optional<StartedDuty.Met> met) {
        return new StartedDuty(
                d.ref(),
                d.subject(),
                d.duty(),
                d.line(),
                1,
                d.nation(),
                d.lawOf(),
                d.startedAt(),
                due,
                local,
                Optional.empty(),
                met,
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty());
    }
}
