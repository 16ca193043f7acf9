package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.notification.Notices;
import org.lantern.notification.Occasion;
import org.lantern.notification.Ringing;
import org.lantern.notification.Rung;
import org.lantern.notification.WaitingNotice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// What could not ring after a deed rings within a minute, and whoever must know is told at once.
class TriedAgainTests extends OnAPlan {

    @Autowired PlanAlarm alarm;
    @Autowired Ringing ringing;
    @Autowired Notices notices;
    @Autowired Trace trace;
    @Autowired TransactionTemplate transactions;

    @Test
    void aChildIsGoneAndNothingCanRing() {
        var plan = planOf(flight("boy"));
        assertThat(open(plan)).as("it has rung before").isNotEmpty();

        broken("ring", "occasion <> 'CHILD_GONE'", () -> gone(plan));

        assertThat(again(plan).isGone()).isTrue();
        assertThat(open(plan)).doesNotContain(Occasion.CHILD_GONE);
        assertThat(told(teacher)).as("all the same").contains(Occasion.CHILD_GONE);
        alarm.lookThrough();
        assertThat(open(plan)).contains(Occasion.CHILD_GONE);
        assertThat(told(teacher)).filteredOn(Occasion.CHILD_GONE::equals).hasSize(1);
    }

    @Test
    void aChildIsGoneAndNobodyCanBeTold() {
        var plan = planOf(flight("boy"));

        broken("notice", "occasion <> 'CHILD_GONE'", () -> gone(plan));

        assertThat(open(plan)).contains(Occasion.CHILD_GONE);
        assertThat(told(teacher)).doesNotContain(Occasion.CHILD_GONE);
        alarm.lookThrough();
        assertThat(told(teacher)).contains(Occasion.CHILD_GONE);
        assertThat(left()).isZero();
    }

    @Test
    void ofTwoPlansThatPartedOneCannotRingAndTheOtherDoes() {
        var plan = planOf(flight("boy", "his sister"));
        var ref = plan.plan().ref();
        var own = partedWithWhatCannotRing(plan);
        broken("ring", "subject <> '" + ref + "'", alarm::lookThrough);

        assertThat(open(own)).contains(Occasion.ACTION_CANNOT_BE_DONE);
        assertThat(open(plan)).doesNotContain(Occasion.ACTION_CANNOT_BE_DONE);
        alarm.lookThrough();
        assertThat(open(plan)).contains(Occasion.ACTION_CANNOT_BE_DONE);
        assertThat(left()).isZero();
    }

    @Test
    void whatIsTriedAgainWaitsForWhateverIsDoneOnAnyPlanItRings() {
        var plan = planOf(flight("boy", "his sister"));
        var ref = plan.plan().ref();
        var own = partedWithWhatCannotRing(plan);

        waitsFor(ref);

        assertThat(open(plan)).contains(Occasion.ACTION_CANNOT_BE_DONE);
        assertThat(open(own)).contains(Occasion.ACTION_CANNOT_BE_DONE);
        assertThat(left()).isZero();
    }

    /// While somebody acts on that plan, nothing is tried on it.
    private void waitsFor(PlanRef held) {
        try (var beside = Executors.newVirtualThreadPerTaskExecutor()) {
            var trying =
                    transactions.execute(_ -> {
                        trace.hold(held);
                        var begun = beside.submit(alarm::lookThrough);
                        while (!begun.isDone() && !somebodyWaits()) Thread.onSpinWait();
                        assertThat(begun.isDone()).as("not while it is held").isFalse();
                        return begun;
                    });
            assertThat(trying).succeedsWithin(Duration.ofSeconds(30));
        }
    }

    private boolean somebodyWaits() {
        return db.sql(
                        "select exists (select from pg_locks where locktype = 'advisory' and not granted)")
                .query(Boolean.class)
                .single();
    }

    private void gone(PlanFile plan) {
        turning.gone(plan.plan().ref(), plan.children().keySet(), said(clock.instant()), amina);
    }

    private long left() {
        return db.sql(
                        """
                        select count(*) from protection.unrung u
                        where not exists (select from protection.unrung_mended m where m.unrung = u.ref)
                        """)
                .query(Long.class)
                .single();
    }

    private List<Occasion> open(PlanFile plan) {
        return ringing.about(plan.plan().ref().value()).stream()
                .filter(Rung::isOpen)
                .map(Rung::occasion)
                .toList();
    }

    private List<Occasion> told(Acting.Practitioner who) {
        return notices.waiting(who).stream().map(WaitingNotice::occasion).toList();
    }

    private void broken(String table, String check, Runnable what) {
        cleanSlate.write(
                "alter table notification.%s add constraint broken check (%s) not valid"
                        .formatted(table, check));
        try {
            what.run();
        } finally {
            cleanSlate.write("alter table notification.%s drop constraint broken".formatted(table));
        }
    }

    /// One child's plan parts from the other's, and what cannot be done of it cannot ring.
    private PlanFile partedWithWhatCannotRing(PlanFile plan) {
        var one = Set.of(plan.children().keySet().iterator().next());
        var parted = turning.part(plan.plan().ref(), one, "Placed apart", amina);
        var own = plans.find(parted, amina);
        var action = step(own, "GH06").ref();
        broken(
                "ring",
                "occasion <> 'ACTION_CANNOT_BE_DONE'",
                () -> doing.cannot(parted, action, "Nobody picks up", amina));
        return own;
    }
}
