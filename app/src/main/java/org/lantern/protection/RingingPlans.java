package org.lantern.protection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.PractitionerRef;
import org.lantern.notification.NamedOnly;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What must ring on a plan, out of its facts.
@Repository
class RingingPlans implements NamedOnly {

    private final JdbcClient db;

    RingingPlans(JdbcClient db) {
        this.db = db;
    }

    /// Those that run and on which nothing was ever set to ring.
    List<Plan> silent() {
        return plans(
                db.sql(
                        """
                        select r.* from protection.running r
                        where not exists (select from notification.rung g
                                          where g.subject = r.ref and g.occasion not in ('POWER_ENDING', 'POWER_ENDED'))
                          and exists (select from protection.open_step s where s.plan = r.ref)
                        """));
    }

    private static List<Plan> plans(JdbcClient.StatementSpec sql) {
        return sql.query(PlanRows::plan).list();
    }

    /// Whether it runs.
    boolean rings(PlanRef plan) {
        return db.sql("select exists (select from protection.running where ref = :plan)")
                .param("plan", plan.value())
                .query(Boolean.class)
                .single();
    }

    /// Where a concern of it, or the case of a child on it, is for named people only: whoever may
    /// see the plan. No desk hears of it. Where nobody may, as its records name different people,
    /// whoever is named on any of them: a plan is never silent, and what rings says nothing of it.
    @Override
    public Optional<List<PractitionerRef>> of(UUID subject) {
        var named =
                db.sql("select protection.is_apart(:plan)")
                        .param("plan", subject)
                        .query(Boolean.class)
                        .single();
        if (!named) return Optional.empty();
        var seen =
                people(
                        """
                        select v.practitioner from protection.visible v
                        join access.practitioner_name n on n.ref = v.practitioner where v.plan = :plan
                        """,
                        subject);
        return Optional.of(
                seen.isEmpty()
                        ? people(
                                "select practitioner from protection.named_on where plan = :plan",
                                subject)
                        : seen);
    }

    private List<PractitionerRef> people(String sql, UUID plan) {
        return db.sql(sql)
                .param("plan", plan)
                .query((row, _) -> StepRows.who(row, "practitioner"))
                .list();
    }

    /// That the child is gone, as long as nobody acts on it: does something that is asked since, or
    /// somebody else than whoever said so does anything from then on. What was done before and is
    /// put down later is no answer.
    Optional<Gone> gone(PlanRef plan) {
        return db.sql(
                        """
                        select h.ref, h.recorded_at from (select * from protection.happened
                                           where plan = :plan and event in ('NOTICED', 'RETURN')
                                           order by recorded_at desc, ref desc limit 1) h
                        where h.event = 'NOTICED'
                          and not exists (select from protection.step s
                                          left join protection.happened x on x.ref = s.cause
                                          where s.plan = :plan and s.done_recorded_at > h.recorded_at
                                            and (x.event = 'NOTICED' and x.recorded_at >= h.recorded_at
                                                 or s.done_recorded_by <> h.recorded_by and s.done_at >= h.at))
                        """)
                .param("plan", plan.value())
                .query((row, _) ->
                        new Gone(row.getObject("ref", UUID.class), StepRows.at(row, "recorded_at")))
                .optional();
    }

    /// Colleagues who have a part in it.
    List<PractitionerRef> holders(PlanRef plan) {
        return db.sql(
                        "select distinct who from protection.holder where plan = :plan and who is not null")
                .param("plan", plan.value())
                .query((row, _) -> StepRows.who(row, "who"))
                .list();
    }

    /// Those of them who have it since another concern joined it, but not from a plan of the same
    /// child that goes on as this one.
    List<PractitionerRef> came(PlanRef plan) {
        return db.sql(
                        """
                        select distinct h.who from protection.holder h
                        join protection.plan p on p.ref = h.plan
                        join protection.plan_concern c on c.plan = h.plan and c.at = h.taken_at and c.at > p.recorded_at
                        where h.plan = :plan and h.who is not null
                          and not exists (select from protection.ended e join protection.part x on x.plan = e.plan
                                          where e."into" = h.plan and x.who = h.who)
                        """)
                .param("plan", plan.value())
                .query((row, _) -> StepRows.who(row, "who"))
                .list();
    }

    /// Colleagues who were ever rung for it, and see it still.
    List<PractitionerRef> rung(PlanRef plan) {
        return db.sql(
                        """
                        select distinct h.who from notification.happened h
                        join protection.visible v on v.plan = h.subject and v.practitioner = h.who
                        where h.subject = :plan and h.what like 'rung-%'
                        """)
                .param("plan", plan.value())
                .query((row, _) -> StepRows.who(row, "who"))
                .list();
    }

    /// Somebody wrote down that the child is gone.
    record Gone(UUID ref, Instant at) {}
}
