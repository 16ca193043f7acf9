package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kernel.PractitionerRef;
import org.lantern.vocabulary.Vocabularies;

/// How it stands with an action, and what is to do next.
class StepTests {

    private static final Instant START = Instant.parse("2026-11-23T23:50:00Z");
    private static final PractitionerRef AMINA = new PractitionerRef(new UUID(0, 1));

    @Test
    void timeIsLeftUntilItIsDueAndThenItIsLateByTheMinute() {
        var step = step("GH06", 15);
        assertThat(step.standingAt(START)).isEqualTo(new Standing.Running(Duration.ofMinutes(15)));
        assertThat(step.standingAt(START.plus(Duration.ofMinutes(17))))
                .isEqualTo(new Standing.Late(Duration.ofMinutes(2)));
    }

    @Test
    void whatIsToldLaterIsAsLateAsItWasWhenItWasDone() {
        var inTime = done(step("GH06", 15), START.plus(Duration.ofMinutes(14)));
        var late = done(step("GH06", 15), START.plus(Duration.ofMinutes(16)));
        var tomorrow = START.plus(Duration.ofDays(1));
        assertThat(inTime.standingAt(tomorrow))
                .isEqualTo(new Standing.Done(START.plus(Duration.ofMinutes(14)), Optional.empty()));
        assertThat(late.standingAt(tomorrow))
                .isEqualTo(
                        new Standing.Done(
                                START.plus(Duration.ofMinutes(16)),
                                Optional.of(Duration.ofMinutes(1))));
    }

    @Test
    void whatIsDoneAfterAllIsNoLongerWhatCannotBeDone() {
        var cannot =
                with(
                        step("GH08", 30),
                        Optional.empty(),
                        Optional.of(new Step.Cannot("No light", AMINA, START)));
        assertThat(cannot.standingAt(START)).isEqualTo(new Standing.Cannot("No light"));
        assertThat(cannot.isOpen()).isFalse();
        assertThat(done(cannot, START).standingAt(START)).isInstanceOf(Standing.Done.class);
    }

    @Test
    void mineComesFirstAndOfMineWhatIsDueFirst() {
        var steps = List.of(step("GH08", 30), step("GH01", 0), step("GH06", 15), step("GH10", 5));
        var next = WhatNext.of(steps, step -> !step.asks().code().equals("GH10"));
        assertThat(next).extracting(s -> s.asks().code()).containsExactly("GH01", "GH06", "GH08");
        assertThat(WhatNext.inOrder(steps, _ -> true))
                .extracting(s -> s.asks().code())
                .containsExactly("GH01", "GH10", "GH06", "GH08");
    }

    @Test
    void whatIsDoneOrCannotBeDoneIsNeverNext() {
        var cannot =
                with(
                        step("GH08", 30),
                        Optional.empty(),
                        Optional.of(new Step.Cannot("No light", AMINA, START)));
        assertThat(WhatNext.of(List.of(done(step("GH01", 0), START), cannot), _ -> true)).isEmpty();
    }

    private static Step step(String code, int minutes) {
        var asks = Vocabularies.builtIn().playbook(FirstHour.GOLDEN_HOUR).find(code).orElseThrow();
        var due = START.plus(Duration.ofMinutes(minutes));
        return new Step(
                new UUID(1, minutes),
                asks,
                Optional.empty(),
                START,
                due,
                due,
                false,
                Optional.empty(),
                Optional.empty());
    }

    private static Step done(Step step, Instant at) {
        var by = new Step.Doer.Colleague(AMINA);
        return with(step, Optional.of(new Step.Done(at, by, "", "", AMINA, at)), step.cannot());
    }

    private static Step with(Step step, Optional<Step.Done> done, Optional<Step.Cannot> cannot) {
        return new Step(
                step.ref(),
                step.asks(),
                step.child(),
                step.asked(),
                step.due(),
                step.escalates(),
                step.gone(),
                done,
                cannot);
    }
}
