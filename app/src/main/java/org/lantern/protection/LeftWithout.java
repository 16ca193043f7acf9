package org.lantern.protection;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.concern.Concern;
import org.lantern.kernel.PersonRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Whoever was left without a plan, since theirs had gone on as that of a child who is another
/// after all, is on that one from then on; where that child is gone, and they never were, they have
/// one of their own. Whatever goes wrong here is taken back by itself, and nothing else with it.
@Service
@Transactional(propagation = Propagation.NESTED)
class LeftWithout {

    private static final Acting.Clockwork JOB =
            new Acting.Clockwork("protection: unlinked", "two children who were taken for one");

    private static final String GONE =
            "select coalesce((select h.event = 'NOTICED' from protection.happened h where h.plan =";
    private static final String LAST =
            """
            and h.event in ('NOTICED', 'RETURN') order by h.recorded_at desc, h.ref desc limit 1), false) as gone
            """;

    private final JdbcClient db;
    private final PlanRows plans;
    private final Beginning beginning;
    private final Carrying carrying;
    private final Trace trace;

    LeftWithout(
            JdbcClient db, PlanRows plans, Beginning beginning, Carrying carrying, Trace trace) {
        this.db = db;
        this.plans = plans;
        this.beginning = beginning;
        this.carrying = carrying;
        this.trace = trace;
    }

    /// Held still as when a concern joins a plan: first the areas, then the plans.
    void keep() {
        var found = left();
        found.stream()
                .map(one -> plans.find(one.plan()).orElseThrow().area())
                .distinct()
                .sorted()
                .forEach(trace::holdArea);
        found.stream()
                .map(Left::plan)
                .distinct()
                .sorted(Comparator.comparing(PlanRef::value))
                .forEach(trace::hold);
        if (!found.isEmpty()) left().forEach(this::keep);
    }

    private void keep(Left left) {
        var now = trace.now();
        var plan = plans.find(left.plan()).orElseThrow();
        var child = new Concern.Child(left.child(), 1, left.label());
        if (left.stays()) {
            var was = plans.find(left.from()).orElseThrow();
            var own = beginning.apart(was, child);
            carrying.over(was, own, now);
            trace.acted("plan-started", own.ref(), JOB);
            return;
        }
        if (!plans.add(left.plan(), child, now)) return;
        beginning.ask(plan, List.of(left.child()), now, now);
        trace.acted("plan-joined", left.plan(), JOB);
    }

    /// A plan may have gone on as one that itself went on as a third.
    private List<Left> left() {
        return db.sql(
                        """
                        with recursive went(plan, "into") as (
                            select plan, "into" from protection.ended where how = 'GOES_ON'
                            union
                            select w.plan, e."into" from went w join protection.ended e on e.plan = w."into" and e.how = 'GOES_ON')
                        select distinct on (c.child) r.ref, c.child, c.label, w.plan as "from",
                               exists (select from protection.on_plan n where n.plan = r.ref)
                                   and g.gone and not f.gone as stays
                        from went w
                        join protection.running r on r.ref = w."into"
                        join protection.on_plan c on c.plan = w.plan
                        cross join lateral (%1$s r.ref %2$s) g
                        cross join lateral (%1$s w.plan %2$s) f
                        where not exists (select from protection.on_plan n join protection.running o on o.ref = n.plan
                                          where n.child in (select p.person from casefile.one_with(c.child) p))
                        order by c.child, r.ref
                        """
                                .formatted(GONE, LAST))
                .query((row, _) ->
                        new Left(
                                new PlanRef(row.getObject("ref", UUID.class)),
                                new PlanRef(row.getObject("from", UUID.class)),
                                new PersonRef(row.getObject("child", UUID.class)),
                                row.getString("label"),
                                row.getBoolean("stays")))
                .list();
    }

    /// @param plan as which theirs went on
    /// @param from theirs
    /// @param stays whether they are there, and whoever is on that plan is gone
    private record Left(PlanRef plan, PlanRef from, PersonRef child, String label, boolean stays) {}
}
