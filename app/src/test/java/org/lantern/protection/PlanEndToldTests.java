package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.Accounts;
import org.lantern.access.Acting;
import org.lantern.notification.Notices;
import org.lantern.notification.Occasion;
import org.lantern.notification.Ringing;
import org.lantern.notification.Rings;
import org.lantern.notification.WaitingNotice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Who is told that a plan ended, of those who were rung for it: once, and whoever sees it still.
class PlanEndToldTests extends OnAPlan {

    @Autowired Accounts accounts;
    @Autowired Ringing ringing;
    @Autowired Notices notices;
    @Autowired ApplicationContext house;

    private PlanRef plan;

    @BeforeEach
    void aPlanThatRang() {
        plan = planOf(flight("boy")).plan().ref();
        clock.advance(Duration.ofMinutes(30));
        Rings.goOn(house);
    }

    @Test
    void whoeverWasEverRungIsToldAndNobodyElse() {
        answered();
        end();
        assertThat(told(ben)).as("was rung, and has no part").contains(Occasion.PLAN_ENDED);
        assertThat(told(officer)).doesNotContain(Occasion.PLAN_ENDED);
    }

    @Test
    void whomItRingsStillHearsOnceThatItIsOver() {
        end();
        assertThat(told(ben))
                .contains(Occasion.NO_LONGER_NEEDED)
                .doesNotContain(Occasion.PLAN_ENDED);
        assertThat(told(teacher)).as("has a part").contains(Occasion.PLAN_ENDED);
    }

    @Test
    void whoeverHasLeftTheDeskSinceHearsNothing() {
        answered();
        accounts.leave(ben.ref(), ben.teams().iterator().next(), amina.by());
        end();
        assertThat(told(ben)).doesNotContain(Occasion.PLAN_ENDED);
    }

    private void answered() {
        for (var ring : ringing.about(plan.value()))
            if (ring.isOpen()) ringing.answered(ring.cause(), amina);
        clock.advance(Duration.ofMinutes(1));
    }

    private void end() {
        var safe = new Turning.Ending("Rosa Field", "Taken in", false, 0);
        turning.end(plan, Ended.How.SAFE, safe, manager);
    }

    private List<Occasion> told(Acting.Practitioner who) {
        return notices.waiting(who).stream().map(WaitingNotice::occasion).toList();
    }
}
