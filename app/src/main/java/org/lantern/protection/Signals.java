package org.lantern.protection;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What those who act at the same time tell each other: that one holds a plan, that it changed.
@Service
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

    /// Lets open pages know that something changed on it, never what.
    void changed(PlanRef plan) {
        db.sql("select pg_notify('lantern_live', t.who) from protection.told_of(:plan) t")
                .param("plan", plan.value())
                .query()
                .listOfRows();
    }

    /// The same of every plan that runs about a child of whom one of these records tells. Whatever
    /// goes wrong here is taken back by itself.
    @Transactional(propagation = Propagation.NESTED)
    void changedWith(List<UUID> records) {
        db.sql(
                        """
                        select pg_notify('lantern_live', t.who)
                        from (select distinct w.who from protection.running_by(:records) r
                              cross join lateral protection.told_of(r.plan) w) t
                        """)
                .param("records", records.toArray(UUID[]::new))
                .query()
                .listOfRows();
    }
}
