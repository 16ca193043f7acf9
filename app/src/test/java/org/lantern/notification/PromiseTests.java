package org.lantern.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.kernel.Refused;

/// "I have it" is a promise and no deed: it gives some minutes, once, and what is not taken up goes
/// on.
class PromiseTests extends AtATeam {

    @Test
    void aPromiseGivesAsLongAsTheNextStepWouldHaveWaited() {
        ring();
        minutesLater(3);
        sayIHaveIt(amina);

        minutesLater(4);
        assertThat(steps()).as("at 7").hasSize(1);
        assertThat(waiting(amina)).isEmpty();
        assertThat(waiting(ben)).as("it rings until somebody takes it up").hasSize(1);

        minutesLater(1);
        assertThat(steps()).as("at 8").hasSize(3);
        assertThat(rung().promises())
                .singleElement()
                .satisfies(promise -> assertThat(promise.who()).isEqualTo(amina.ref()));
    }

    @Test
    void aSecondPromiseForTheSameStepGivesNoMore() {
        ring();
        sayIHaveIt(amina);
        minutesLater(4);
        sayIHaveIt(ben);
        minutesLater(1);

        assertThat(steps()).hasSize(3);
        assertThat(rung().promises()).hasSize(2);
    }

    @Test
    void aPromiseKeptEndsIt() {
        ring();
        sayIHaveIt(amina);
        ringing.answered(CAUSE, amina);
        minutesLater(60);

        assertThat(steps()).hasSize(1);
        assertThat(waiting(ben)).containsExactly(Occasion.IN_HAND);
    }

    @Test
    void nobodySaysItForAnotherAndWhatWasSaidTwiceWasSaidOnce() {
        ring();
        var mine = notices.waiting(amina).getFirst().ref();

        assertThatThrownBy(() -> notices.acknowledge(mine, ben))
                .isInstanceOf(Refused.Missing.class);
        notices.acknowledge(mine, amina);
        notices.acknowledge(mine, amina);

        assertThat(rung().promises()).hasSize(1);
    }

    @Test
    void whatSomebodyIsToldStandsOnceForAReasonUntilTheyHaveReadIt() {
        var notice =
                new Notice(
                        ben.ref(), "handover:1", Occasion.HANDOVER_OFFERED, "/desk", false, false);
        notices.tell(notice, amina.by());
        notices.tell(notice, amina.by());
        assertThat(notices.count(ben)).isEqualTo(1);

        notices.acknowledge(notices.waiting(ben).getFirst().ref(), ben);

        assertThat(notices.count(ben)).isZero();
    }

    private void sayIHaveIt(Acting.Practitioner who) {
        notices.acknowledge(notices.waiting(who).getFirst().ref(), who);
    }
}
