package org.lantern.clock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What begins because something was done, and could not be started, begins as it would have.
class FollowingAgainTests extends OnACase {

    @Test
    void whatFollowsIsTriedAgainAsWhatFollows() {
        var conference = start("D04", NOW);
        broken("duty <> 'D06'", () -> deeds.meet(file, conference.ref(), NOW, "Held", worker));
        assertThat(notStarted.of(file.value()))
                .extracting(duty -> duty.code())
                .containsExactly("D06");
        daysLater(1);

        notStarted.tryAgain();

        assertThat(notStarted.count()).isZero();
        assertThat(began("D06")).isEqualTo(began("D07"));
        deeds.takeBack(file, conference.ref(), "It was another child's", worker);
        assertThat(only().ref()).as("with it taken back").isEqualTo(conference.ref());
    }

    @Test
    void theNextRoundIsTriedAgainAsThatHoweverOftenItFails() {
        var visit = start("D32", NOW);
        for (int round = 2; round < 4; round++) {
            var last = clocks.on(file, clock.instant(), worker).getLast();
            broken("false", () -> deeds.meet(file, last.ref(), clock.instant(), "", worker));
            assertThat(notStarted.count()).isEqualTo(1);
            var at = clock.instant();
            daysLater(1);

            notStarted.tryAgain();

            var next = clocks.on(file, clock.instant(), worker).getLast();
            assertThat(next.round()).isEqualTo(round);
            assertThat(next.startedAt()).isEqualTo(at);
            assertThat(next.subject()).isEqualTo(visit.subject());
            assertThat(notStarted.count()).isZero();
        }
    }

    @Test
    void whatWasTakenBackMeanwhileWaitsForNothing() {
        var conference = start("D04", NOW);
        broken("duty <> 'D06'", () -> deeds.meet(file, conference.ref(), NOW, "Held", worker));

        deeds.takeBack(file, conference.ref(), "It was another child's", worker);

        assertThat(notStarted.count()).isZero();
        notStarted.tryAgain();
        assertThat(only().ref()).isEqualTo(conference.ref());
    }

    /// When it began, by which cause, and after what.
    private String began(String duty) {
        return db.sql(
                        """
                        select concat_ws(' ', s.subject, s.cause, s.round, s.started_at, s.after, s.after_number)
                        from clock.started s where s.duty = ? and s.after is not null
                        """)
                .param(duty)
                .query(String.class)
                .single();
    }
}
