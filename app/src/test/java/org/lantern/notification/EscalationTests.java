package org.lantern.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.kernel.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A ring goes on until somebody has it, each step once, whoever takes it.
class EscalationTests extends AtATeam {

    @Autowired PlatformTransactionManager transactions;

    @Test
    void nobodyAnswersAndItGoesOnToTheNextAndBeginsAgain() {
        ring();
        assertThat(steps()).containsExactly("ON_CALL at 0: 2");
        assertThat(waiting(amina)).containsExactly(Occasion.URGENT_CONCERN);
        assertThat(waiting(manager)).isEmpty();

        minutesLater(4);
        assertThat(steps()).hasSize(1);

        minutesLater(1);
        assertThat(steps())
                .as("nobody is second, which is a step of its own and takes no time")
                .containsExactly("ON_CALL at 0: 2", "SECOND at 5: 0", "MANAGER at 5: 1");
        assertThat(waiting(manager)).containsExactly(Occasion.URGENT_CONCERN);
        assertThat(rung().isUnanswered()).isFalse();

        minutesLater(10);
        assertThat(steps()).endsWith("DIRECTOR at 15: 0");
        assertThat(rung().isUnanswered()).isTrue();

        minutesLater(30);
        assertThat(steps()).endsWith("ON_CALL at 45: 2");
        assertThat(ringing.unanswered(List.of(SUBJECT))).containsExactly(SUBJECT);
        assertThat(waiting(amina)).as("only the newest waits").hasSize(1);
    }

    @Test
    void whoHasItEndsItAndTheOthersHearThatItIsInHand() {
        ring();

        ringing.answered(CAUSE, ben);
        minutesLater(60);

        assertThat(steps()).hasSize(1);
        assertThat(rung().end())
                .hasValueSatisfying(end -> assertThat(end.by()).contains(ben.ref()));
        assertThat(waiting(amina)).containsExactly(Occasion.IN_HAND);
        assertThat(waiting(ben)).isEmpty();
        assertThat(ringing.unanswered(List.of(SUBJECT))).isEmpty();
    }

    @Test
    void whatIsCalledOffBeforeItsTimeRingsNobody() {
        ringing.ring(dueIn(10), amina.by());
        minutesLater(9);
        assertThat(rung().steps()).isEmpty();

        ringing.calledOff(CAUSE, By.clockwork("test"));
        ringing.calledOff(CAUSE, By.clockwork("test"));
        minutesLater(60);

        assertThat(rung().steps()).isEmpty();
        assertThat(waiting(manager)).isEmpty();
    }

    @Test
    void oneCauseRingsOnceHoweverOftenItIsTold() {
        ring();
        ringing.answered(CAUSE, ben);
        ring();

        assertThat(ringing.about(SUBJECT)).hasSize(1);
        assertThat(steps()).hasSize(1);
    }

    @Test
    void whatWasUndoneRangNobody() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(undone -> {
                    ringing.ring(urgent(CAUSE), amina.by());
                    undone.setRollbackOnly();
                });
        goOn();

        assertThat(ringing.about(SUBJECT)).isEmpty();
        assertThat(waiting(amina)).isEmpty();
    }

    @Test
    void whoHasLeftIsNoSilentHole() {
        staff.leaves(ben);
        ringing.ring(ring(CAUSE, Ring.ACTION, Optional.of(ben.ref()), false), amina.by());
        goOn();

        assertThat(steps()).containsExactly("FIRST at 0: 1", "MANAGER at 0: 1");
        assertThat(rung().steps().getFirst().people().getFirst().unreachable())
                .contains(Rung.Unreachable.LEFT);
    }

    @Test
    void aDrillReachesNobodyOutsideTheTeam() {
        ringing.ring(ring(CAUSE, Ring.URGENT, Optional.empty(), true), amina.by());
        goOn();
        minutesLater(5);

        assertThat(steps()).endsWith("DIRECTOR at 5: 0");
        assertThat(waiting(manager)).isEmpty();
        assertThat(notices.waiting(amina)).allMatch(WaitingNotice::drill);
    }

    @Test
    void twoNodesTakeEachStepOnce() throws Exception {
        var causes = 120;
        for (int i = 0; i < causes; i++) ringing.ring(urgent(new UUID(1, i)), By.clockwork("test"));
        Callable<Void> node =
                () -> {
                    while (escalation.goOn() > 0) {}
                    return null;
                };
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : nodes.invokeAll(List.of(node, node, node))) done.get();
        }
        goOn();

        assertThat(ringing.about(SUBJECT))
                .hasSize(causes)
                .allMatch(rung -> rung.steps().size() == 1);
        assertThat(db.sql("select count(*) from notification.notice").query(Long.class).single())
                .isEqualTo(2L * causes);
    }

    @Test
    void aRingThatCannotGoOnHoldsUpNoOther() {
        ringing.ring(
                ring(new UUID(1, 1), Ring.URGENT, Optional.of(amina.ref()), false), amina.by());
        ringing.ring(urgent(CAUSE), amina.by());
        // Not even a ring that meets what nobody thought of.
        db.sql(
                        """
                        update notification.due set step = 2147483646, round = 2147483647
                        where ring = (select ref from notification.ring where cause = :cause)
                        """)
                .param("cause", new UUID(1, 1))
                .update();
        goOn();

        assertThat(ringing.about(SUBJECT))
                .filteredOn(rung -> rung.cause().equals(CAUSE))
                .allMatch(rung -> rung.steps().size() == 1);
        minutesLater(1);
        assertThat(ringing.about(SUBJECT))
                .filteredOn(rung -> !rung.cause().equals(CAUSE))
                .allMatch(rung -> rung.steps().isEmpty());
    }

    @Test
    void whenTheNextStepIsDueIsFoundAgainInTheFacts() {
        ring();
        ringing.ring(urgent(new UUID(1, 1)), amina.by());
        notices.acknowledge(notices.waiting(amina).getFirst().ref(), amina);

        assertThat(
                        db.sql("select ring, round, step, at from notification.due")
                                .query()
                                .listOfRows())
                .containsExactlyInAnyOrderElementsOf(
                        db.sql("select ring, round, step, at from notification.next_due")
                                .query()
                                .listOfRows());
    }

    @ParameterizedTest
    @CsvSource({
        "2027-10-31T00:57:00Z, 2027-10-31T01:02:00Z", // the hour that repeats
        "2027-03-28T00:57:00Z, 2027-03-28T01:02:00Z", // the hour that is skipped
        "2027-07-31T22:57:00Z, 2027-07-31T23:02:00Z", // midnight in London
        "2026-12-31T23:57:00Z, 2027-01-01T00:02:00Z", // the end of the year
    })
    void minutesGoOnWhateverTheClocksOfLondonSay(Instant from, Instant next) {
        clock.set(from);
        ring();
        minutesLater(5);

        assertThat(rung().steps().getLast().at()).isEqualTo(next);
    }
}
