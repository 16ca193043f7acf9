package org.lantern.protection;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.concern.Concern;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which plans run for a concern, which of its children have none, and which were ever about a
/// child. One that has ended runs for nobody, also while something of it is carried on.
@Repository
class RunningPlans {

    private final JdbcClient db;

    RunningPlans(JdbcClient db) {
        this.db = db;
    }

    /// The plans that run for its children; or, where none does, those of the concern itself and of
    /// those that are decided with it, but those from which its children parted. The first that
    /// began first.
    List<PlanRef> of(Known known) {
        return db.sql(
                        """
                        with k as (select o.person from unnest(string_to_array(:children, ',')::uuid[]) as c(child)
                                   cross join lateral casefile.one_with(c.child) o),
                             theirs as (select r.ref from protection.unended r
                                        where exists (select from protection.on_plan n
                                                      where n.plan = r.ref and n.child in (select person from k)))
                        select ref from theirs
                        union
                        select r.ref from protection.unended r
                        where not exists (select from theirs)
                          and exists (select from protection.concern_of c where c.plan = r.ref and c.concern = any (string_to_array(:concerns, ',')::uuid[]))
                          and not exists (select from protection.parted x
                                          where x.plan = r.ref and x.child in (select person from k))
                        order by ref
                        """)
                .param(
                        "concerns",
                        String.join(
                                ",", known.concerns().stream().map(ConcernRef::toString).toList()))
                .param("children", listed(known.children()))
                .query((row, n) -> new PlanRef(row.getObject("ref", UUID.class)))
                .list();
    }

    /// Others that nobody has ended, for a child of this one or somebody one with them, whoever
    /// sees them; the first that began first.
    List<Plan> beside(PlanRef plan) {
        return db.sql(
                        """
                        select r.* from protection.unended r where r.ref in (
                            select b.plan from protection.on_plan a
                            cross join lateral casefile.one_with(a.child) o
                            join protection.on_plan b on b.child = o.person
                            where a.plan = :plan and b.plan <> :plan)
                        order by r.started_at, r.ref
                        """)
                .param("plan", plan.value())
                .query(PlanRows::plan)
                .list();
    }

    /// Whether a concern ever had a plan, whatever became of it.
    boolean isPlanned(ConcernRef concern) {
        return db.sql(
                        "select exists (select from protection.plan_concern where concern = :concern)")
                .param("concern", concern.value())
                .query(Boolean.class)
                .single();
    }

    /// Whether all of these have joined that plan, also where one is carried by another since.
    boolean haveJoined(PlanRef plan, List<ConcernRef> concerns) {
        return db.sql("select concern from protection.plan_concern where plan = :plan")
                .param("plan", plan.value())
                .query(UUID.class)
                .list()
                .containsAll(concerns.stream().map(ConcernRef::value).toList());
    }

    /// Whether a child of it is gone, so that nobody else comes onto it: whoever is not on it is
    /// not gone.
    boolean isOfTheGone(PlanRef plan) {
        return db.sql(
                        """
                        select exists (select from protection.on_plan where plan = :plan)
                           and coalesce((select h.event = 'NOTICED' from protection.happened h
                                         where h.plan = :plan and h.event in ('NOTICED', 'RETURN')
                                         order by h.recorded_at desc, h.ref desc limit 1), false)
                        """)
                .param("plan", plan.value())
                .query(Boolean.class)
                .single();
    }

    /// Of these children those who are on that plan, as they are on it.
    List<PersonRef> on(PlanRef plan, List<Concern.Child> children) {
        return db.sql(
                        """
                        select n.child from protection.on_plan n
                        where n.plan = :plan and n.child in (
                            select o.person from unnest(string_to_array(:children, ',')::uuid[]) as c(child)
                            cross join lateral casefile.one_with(c.child) o)
                        order by n.child
                        """)
                .param("plan", plan.value())
                .param("children", listed(children))
                .query((row, _) -> new PersonRef(row.getObject("child", UUID.class)))
                .list();
    }

    /// Those who are on no plan that runs.
    List<Concern.Child> without(List<Concern.Child> children) {
        var on =
                db.sql(
                                """
                                select c.child from unnest(string_to_array(:children, ',')::uuid[]) as c(child)
                                where exists (select from protection.on_plan n
                                              join protection.unended r on r.ref = n.plan
                                              where n.child in (select o.person from casefile.one_with(c.child) o))
                                """)
                        .param("children", listed(children))
                        .query(UUID.class)
                        .list();
        return children.stream().filter(c -> !on.contains(c.person().value())).toList();
    }

    /// Those that are or were about a child, or about whose case it is.
    List<Plan> ofRecord(UUID record) {
        return db.sql(
                        """
                        select p.* from protection.plan p where p.ref in (
                            select c.plan from protection.plan_child c where c.child in (
                                select o.person from casefile.one_with(:record) o
                                union
                                select o.person from casefile.case_of f cross join lateral casefile.one_with(f.child) o
                                where f.case_ref = :record))
                        order by p.ref
                        """)
                .param("record", record)
                .query(PlanRows::plan)
                .list();
    }

    /// A child who was on a plan by then, and still is, with everybody one with them; all of them,
    /// each with theirs.
    List<Set<UUID>> there(PlanRef plan, Instant by) {
        return db.sql(
                        """
                        select array(select o.person from casefile.one_with(n.child) o) as all
                        from protection.on_plan n where n.plan = :plan and n.at <= :by
                        """)
                .param("plan", plan.value())
                .param("by", by.atOffset(UTC))
                .query((row, _) -> Set.of((UUID[]) row.getArray("all").getArray()))
                .list();
    }

    private static String listed(List<Concern.Child> children) {
        return String.join(",", children.stream().map(c -> c.person().toString()).toList());
    }
}
