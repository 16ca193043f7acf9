package org.lantern.protection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What those who act at the same time tell each other: that one holds a plan, that it changed.
@Repository
class Signals {

    private final JdbcClient db;

    Signals(JdbcClient db) {
        this.db = db;
    }

    /// One start at a time in an area, until this transaction ends.
    void hold(String area) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:area, 11))")
                .param("area", area)
                .query()
                .listOfRows();
    }

    /// One deed at a time on a plan, until this transaction ends.
    void hold(PlanRef plan) {
        hold(plan.toString());
    }

    /// Lets the boards of those who work on its concerns, on whose team it is a drill, or who see
    /// it where it is about neither, know that something changed, never what. Where it is for named
    /// people only, those alone.
    void changed(PlanRef plan) {
        db.sql(
                        """
                        select pg_notify('lantern_live', t.who)
                        from (select distinct w.who from protection.plan_concern c
                              cross join lateral concern.told_of(c.concern) w
                              where c.plan = :plan and not exists (select from protection.apart a where a.plan = :plan)
                              union all select d.who from protection.told_of_drill(:plan) d
                              union all select v.practitioner::text from protection.visible v
                              where v.plan = :plan
                                and (exists (select from protection.apart a where a.plan = :plan)
                                     or not exists (select from protection.plan_concern c where c.plan = :plan)
                                        and not exists (select from protection.drill d where d.plan = :plan))) t
                        """)
                .param("plan", plan.value())
                .query()
                .listOfRows();
    }
}
