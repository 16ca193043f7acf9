package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.vocabulary.Playbook.Role;

/// What rang and ended, and must ring again, does.
class RungAgainTests extends OnAPlan {

    @Test
    void whoTakesAPartASecondTimeIsRungAsTheFirstTime() {
        var plan = planOf(flight("boy"));
        give(plan, amina, ben);
        assertThat(open(plan, ben)).isPositive();
        give(plan, ben, amina);
        assertThat(open(plan, ben)).isZero();
        var hers = open(plan, amina);

        give(plan, amina, ben);

        assertThat(open(plan, ben)).isEqualTo(hers).isPositive();
    }

    private void give(PlanFile plan, Acting.Practitioner from, Acting.Practitioner to) {
        var ref = plan.plan().ref();
        parts.offer(ref, Role.DUTY_SOCIAL_WORKER, to.ref(), "", from);
        var offer = again(plan).offers().stream().filter(o -> o.to().equals(to.ref())).findFirst();
        parts.take(ref, offer.orElseThrow().ref(), to);
    }

    /// How many rings that nobody has yet ring them first.
    private long open(PlanFile plan, Acting.Practitioner first) {
        return db.sql(
                        """
                        select count(*) from notification.ring r join notification.due d on d.ring = r.ref
                        where r.subject = ? and r.first_rung = ?
                        """)
                .params(plan.plan().ref().value(), first.ref().value())
                .query(Long.class)
                .single();
    }
}
