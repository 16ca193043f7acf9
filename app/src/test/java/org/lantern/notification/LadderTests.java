package org.lantern.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lantern.notification.Ladder.Turn;
import org.lantern.notification.Rung.Whom;
import org.lantern.vocabulary.Vocabularies;

/// When a ring goes on, and to whom, by the chains that Lantern brings along.
class LadderTests {

    private static final Instant NOW = Instant.parse("2026-11-23T23:58:00Z");
    private static final Ladder URGENT =
            Ladder.of(Vocabularies.builtIn().chain(Ring.URGENT), false);

    @Test
    void whatCannotWaitGoesToTheNextAfterFiveTenAndTwentyMinutes() {
        assertThat(URGENT.whom(0)).isEqualTo(Whom.ON_CALL);
        assertThat(URGENT.after(1, 0, NOW, true)).isEqualTo(turn(1, 1, 5));
        assertThat(URGENT.after(1, 1, NOW, true)).isEqualTo(turn(1, 2, 5));
        assertThat(URGENT.after(1, 2, NOW, true)).isEqualTo(turn(1, 3, 10));
        assertThat(URGENT.whom(3)).isEqualTo(Whom.DIRECTOR);
    }

    @Test
    void aChainThatEndsUnansweredBeginsAgain() {
        assertThat(URGENT.after(1, 3, NOW, true)).isEqualTo(turn(2, 0, 30));
    }

    @Test
    void whereNobodyIsOnCallItGoesOnAtOnceButNeverInCircles() {
        assertThat(URGENT.after(1, 0, NOW, false)).isEqualTo(turn(1, 1, 0));
        assertThat(URGENT.after(1, 3, NOW, false)).isEqualTo(turn(2, 0, 30));
    }

    @Test
    void whoeverIsRungBeforeTheRotaHasSomeMinutesAlone() {
        var ladder = Ladder.of(Vocabularies.builtIn().chain(Ring.ACTION), true);

        assertThat(ladder.whom(0)).isEqualTo(Whom.FIRST);
        assertThat(ladder.after(1, 0, NOW, true)).isEqualTo(turn(1, 1, 5));
        assertThat(ladder.whom(1)).isEqualTo(Whom.MANAGER);
    }

    @Test
    void aChainThatHasBecomeShorterEndsAtItsLastStep() {
        assertThat(URGENT.whom(9)).isEqualTo(Whom.DIRECTOR);
        assertThat(URGENT.after(1, 9, NOW, true)).isEqualTo(turn(2, 0, 30));
    }

    private static Turn turn(int round, int step, int minutes) {
        return new Turn(round, step, NOW.plus(Duration.ofMinutes(minutes)));
    }
}
