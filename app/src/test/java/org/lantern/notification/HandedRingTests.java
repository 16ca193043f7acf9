package org.lantern.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A ring that was handed to a colleague with a whole desk.
class HandedRingTests extends AtATeam {

    @Autowired HeldRings held;

    @Test
    void whoeverItWasHandedToHearsThatSomebodyElseHasIt() {
        ring();
        var cerys = staff.at(team);
        assertThat(waiting(cerys)).isEmpty();

        held.offer(held.mine(amina).getFirst(), cerys.ref(), "", amina);
        assertThat(waiting(cerys)).containsExactly(Occasion.URGENT_CONCERN);

        ringing.answered(CAUSE, ben);
        assertThat(waiting(cerys)).containsExactly(Occasion.IN_HAND);
    }
}
