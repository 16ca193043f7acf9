package org.lantern.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/// What begins by itself when something else was done.
class FollowingTests extends OnACase {

    @Test
    void theConferenceSetsTheCoreGroupAndTheReviewRunning() {
        var conference = start("D04", NOW);
        daysLater(2);
        deeds.meet(file, conference.ref(), NOW, "Held", worker);

        assertThat(clocks.on(file, clock.instant(), worker))
                .filteredOn(duty -> !duty.ref().equals(conference.ref()))
                .allSatisfy(
                        duty -> assertThat(duty.startedAt()).as("when it was held").isEqualTo(NOW))
                .extracting(duty -> duty.duty().code())
                .containsExactlyInAnyOrder("D06", "D07");
    }

    @Test
    void withTheReferralSentTheDecisionAndTheInformationPackAreWaitedFor() {
        var referral = start("D20", NOW);
        clocks.met(new DutyKey("D20"), file.value(), NOW, worker.by());
        clocks.met(new DutyKey("D20"), file.value(), NOW, worker.by());

        assertThat(clocks.on(file, NOW, worker))
                .extracting(duty -> duty.duty().code())
                .containsExactlyInAnyOrder("D20", "D21", "D27");
        assertThat(clocks.on(file, NOW, worker))
                .filteredOn(duty -> duty.ref().equals(referral.ref()))
                .noneMatch(StartedDuty::isOpen);
    }

    @Test
    void whatWasNotDoneAfterAllSetNothingRunning() {
        var conference = start("D04", NOW);
        deeds.meet(file, conference.ref(), NOW, "", worker);
        var group =
                clocks.on(file, NOW, worker).stream()
                        .filter(duty -> duty.duty().code().equals("D06"))
                        .findFirst()
                        .orElseThrow();
        deeds.meet(file, group.ref(), NOW, "", worker);
        assertThatThrownBy(() -> deeds.takeBack(file, conference.ref(), "No", worker))
                .isInstanceOf(DutyDeeds.WentOn.class);

        deeds.takeBack(file, group.ref(), "It was another child's", worker);
        deeds.takeBack(file, conference.ref(), "It was another child's", worker);
        assertThat(clocks.on(file, NOW, worker)).hasSize(1);

        deeds.meet(file, conference.ref(), NOW, "Held after all", worker);
        assertThat(clocks.on(file, NOW, worker)).hasSize(3);
    }
}
