package org.lantern.protection;

import java.util.List;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.concern.Concern;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Recorded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Two who were taken for one child are two after all: whoever was left without a plan, since it
/// had gone on as the other's, is on that one from then on. Nobody is left without.
@Component
class Unlinked {

    private static final Logger LOG = LoggerFactory.getLogger(Unlinked.class);
    private static final Acting.Clockwork JOB =
            new Acting.Clockwork("protection: unlinked", "two children who were taken for one");

    private final JdbcClient db;
    private final PlanRows plans;
    private final Beginning beginning;
    private final Trace trace;

    Unlinked(JdbcClient db, PlanRows plans, Beginning beginning, Trace trace) {
        this.db = db;
        this.plans = plans;
        this.beginning = beginning;
        this.trace = trace;
    }

    /// In the transaction of whoever says so, which stands whatever happens here.
    @EventListener
    void hear(Recorded recorded) {
        if (!recorded.act().equals("people-parted")) return;
        try {
            left().forEach(this::keep);
        } catch (RuntimeException fault) {
            LOG.error("A child who was taken for another could not get a plan of their own", fault);
        }
    }

    private void keep(Left left) {
        var now = trace.now();
        var plan = plans.find(left.plan()).orElseThrow();
        plans.add(left.plan(), new Concern.Child(left.child(), 1, left.label()), now);
        beginning.ask(plan, List.of(left.child()), now, now);
        trace.acted("plan-joined", left.plan(), JOB);
    }

    private List<Left> left() {
        return db.sql(
                        """
                        select r.ref, c.child, c.label from protection.ended e
                        join protection.running r on r.ref = e."into"
                        join protection.on_plan c on c.plan = e.plan
                        where e.how = 'GOES_ON'
                          and not exists (select from protection.on_plan n join protection.running o on o.ref = n.plan
                                          where n.child in (select w.person from casefile.one_with(c.child) w))
                        """)
                .query((row, _) ->
                        new Left(
                                new PlanRef(row.getObject("ref", UUID.class)),
                                new PersonRef(row.getObject("child", UUID.class)),
                                row.getString("label")))
                .list();
    }

    private record Left(PlanRef plan, PersonRef child, String label) {}
}
