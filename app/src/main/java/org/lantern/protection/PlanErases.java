package org.lantern.protection;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.database.Erases;
import org.lantern.database.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Plans about nobody but the children who go; of others, what was for those children. A plan as
/// which that of another child went on is about that child too; of one from which such a plan
/// parted, the reference stays. A drill is about nobody.
@Component
class PlanErases implements Erases {

    private static final String PLAN = "t.plan = {plans}";

    /// A plan that parted from it stays for another child: of this one, its bare row stays too,
    /// with nothing in it but what stands in that other as well.
    private static final String IS_ORIGIN =
            "exists (select from protection.plan o where o.origin = t.ref and not o.ref = {plans})";

    /// Of what went before, where the last that parted from it goes now.
    private static final String EMPTIED =
            """
            select t.ref from protection.plan p join protection.plan t on t.ref = p.origin
            where p.ref = {plans} and not %s
              and not exists (select from protection.plan_child c where c.plan = t.ref)
              and not exists (select from protection.plan_concern c where c.plan = t.ref)
            """
                    .formatted(IS_ORIGIN.replace("not o.ref", "o.ref <> t.ref and not o.ref"));

    @Override
    public int floor() {
        return 70;
    }

    @Override
    public void widen(Reach reach, JdbcClient db) {
        reach.add(
                Reach.What.PLAN,
                ask(
                        reach,
                        db,
                        """
                        select p.ref from protection.plan p
                        where (exists (select from protection.plan_child c where c.plan = p.ref and c.child = {persons})
                               or exists (select from protection.plan_concern c where c.plan = p.ref and c.concern = {concerns}))
                          and not exists (select from protection.plan_child c where c.plan = p.ref and not c.child = {persons})
                          and (exists (select from protection.plan_child c where c.plan = p.ref) or not exists (
                               select from protection.plan_concern c where c.plan = p.ref and not c.concern = {concerns}))
                          and not exists (select from protection.also_of o where o.plan = p.ref and not o.child = {persons})
                          and not exists (select from protection.ended e join protection.plan_child c on c.plan = e.plan
                                          where e."into" = p.ref and not c.child = {persons})
                        """));
        reach.add(Reach.What.PLAN, ask(reach, db, EMPTIED));
        reach.add(
                Reach.What.SHARED_PLAN,
                ask(
                        reach,
                        db,
                        "select c.plan from protection.plan_child c where c.child = {persons} and not c.plan = {plans}"));
        reach.add(
                Reach.What.ACTION,
                ask(
                        reach,
                        db,
                        """
                        select a.ref from protection.action a
                        where a.child = {persons}
                           or (exists (select from protection.asked k where k.action = a.ref and k.plan = {plans})
                               and not exists (select from protection.asked k where k.action = a.ref and not k.plan = {plans}))
                        """));
    }

    @Override
    public List<String> hindrances(Reach reach, JdbcClient db) {
        var runs =
                """
                select exists (select from protection.running r where (r.ref = {plans} and (
                        exists (select from protection.plan_child c where c.plan = r.ref)
                        or exists (select from protection.plan_concern c where c.plan = r.ref)))
                    or exists (select from protection.on_plan c where c.plan = r.ref and c.child = {persons})
                    or exists (select from protection.on_plan c join casefile.case_of k on k.child = c.child
                               where c.plan = r.ref and k.case_ref = {cases})
                    or exists (select from protection.plan_concern c where c.plan = r.ref and c.concern = {concerns}))
                """;
        return reach.in(db, runs).query(Boolean.class).single()
                ? List.of("A plan runs: it has to end first.")
                : List.of();
    }

    @Override
    public List<Rows> rows() {
        return List.of(
                new Rows("protection.done", "t.action = {actions}"),
                new Rows("protection.cannot", "t.action = {actions}"),
                new Rows("protection.asked", PLAN + " or t.action = {actions}"),
                new Rows("protection.action", "t.ref = {actions}"),
                new Rows("protection.part_taken", "t.part in " + PARTS),
                new Rows("protection.part_declined", "t.part in " + PARTS),
                new Rows("protection.care_ended", "t.child = {persons} or t.part in " + PARTS),
                new Rows("protection.part", PLAN + " or t.child = {persons}"),
                new Rows("protection.also_of", PLAN + " or t.child = {persons}"),
                new Rows(
                        "protection.happened_to",
                        "t.child = {persons} or t.happened in"
                                + " (select h.ref from protection.happened h where h.plan = {plans})"),
                new Rows("protection.happened", PLAN),
                new Rows("protection.ended", PLAN),
                new Rows(
                        "protection.unrung_mended",
                        "t.unrung in (select u.ref from protection.unrung u where u.plan = {plans})"),
                new Rows("protection.unrung", PLAN),
                new Rows(
                        "protection.parted",
                        PLAN + " or t.\"into\" = {plans} or t.child = {persons}"),
                new Rows("protection.plan_child", PLAN + " or t.child = {persons}"),
                new Rows("protection.plan_concern", PLAN + " or t.concern = {concerns}"),
                new Rows("protection.safety_plan_acknowledged", "t.case_ref = {records}"),
                new Rows("protection.safety_plan", "t.case_ref = {records}"),
                new Rows(
                        "protection.offer_declined",
                        "t.record = {records} or t.person = {persons}"),
                new Rows("protection.plan", "t.ref = {plans} and not " + IS_ORIGIN));
    }

    @Override
    public Set<String> without() {
        return Set.of(
                "protection.drill",
                "protection.drill_child",
                "protection.drill_parted",
                "protection.rehearsed_outcome",
                "protection.rehearsed_power");
    }

    private static final String PARTS =
            "(select p.ref from protection.part p where p.plan = {plans} or p.child = {persons})";

    private static List<UUID> ask(Reach reach, JdbcClient db, String sql) {
        return reach.in(db, sql).query(UUID.class).list();
    }
}
