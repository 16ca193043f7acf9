package org.lantern.protection;

import java.util.List;
import java.util.UUID;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who cares for the child of a case, or of a drill, and has an account, as rows. The rule stands
/// in the database.
@Repository
class CarerRows {

    private final JdbcClient db;

    CarerRows(JdbcClient db) {
        this.db = db;
    }

    /// Those of a case; of a drill by its plan.
    List<Carer> of(UUID file) {
        var plans = plans(file);
        if (plans.isEmpty()) return List.of();
        return db.sql(
                        """
                        select distinct on (v.practitioner) v.plan, v.practitioner, n.name,
                               exists (select from protection.drill d where d.plan = v.plan) as drill
                        from protection.carer_of v
                        join access.practitioner_name n on n.ref = v.practitioner
                        where v.plan in (:plans) and v.file = :file
                        order by v.practitioner, v.plan desc
                        """)
                .param("plans", plans)
                .param("file", file)
                .query((row, _) ->
                        new Carer(
                                new PlanRef(row.getObject("plan", UUID.class)),
                                StepRows.who(row, "practitioner"),
                                row.getString("name"),
                                row.getBoolean("drill")))
                .list();
    }

    private List<UUID> plans(UUID file) {
        return db.sql(
                        """
                        select c.plan from casefile.case_of o
                        cross join lateral casefile.one_with(o.child) one
                        join protection.plan_child c on c.child = one.person
                        where o.case_ref = :file
                        union
                        select d.plan from protection.drill d where d.plan = :file
                        """)
                .param("file", file)
                .query(UUID.class)
                .list();
    }

    /// For whom somebody cares by a plan: the case of each child, by the label on the plan.
    List<Child> children(PlanRef plan, PractitionerRef who) {
        return db.sql(
                        """
                        select distinct on (file) file, label from protection.carer_of
                        where plan = :plan and practitioner = :who order by file, label
                        """)
                .param("plan", plan.value())
                .param("who", who.value())
                .query((row, _) ->
                        new Child(row.getObject("file", UUID.class), row.getString("label")))
                .list();
    }

    /// What has a safety plan, of a case or a drill, of a child, or of the children who are or were
    /// on a plan.
    List<UUID> files(UUID record) {
        return db.sql(
                        """
                        select distinct s.case_ref from protection.safety_plan s where s.case_ref = :record
                        union
                        select s.case_ref
                        from (select :record::uuid as child
                              union select c.child from protection.plan_child c where c.plan = :record) who
                        cross join lateral casefile.one_with(who.child) one
                        join casefile.case_of f on f.child = one.person
                        join protection.safety_plan s on s.case_ref = f.case_ref
                        order by 1
                        """)
                .param("record", record)
                .query(UUID.class)
                .list();
    }

    /// All for whom somebody cares by a plan that runs.
    List<UUID> files() {
        return db.sql(
                        """
                        select distinct v.file from protection.carer_of v
                        join protection.safety_plan s on s.case_ref = v.file order by 1
                        """)
                .query(UUID.class)
                .list();
    }

    /// Whether they have the part of the carer in a plan that runs.
    boolean isCarer(PlanRef plan, PractitionerRef who) {
        return db.sql(
                        """
                        select exists (select from protection.holder h join protection.running r on r.ref = h.plan
                                       where h.plan = :plan and h.role = 'PLACEMENT_CARER' and h.who = :who)
                        """)
                .param("plan", plan.value())
                .param("who", who.value())
                .query(Boolean.class)
                .single();
    }

    /// @param plan by which they care for the child
    record Carer(PlanRef plan, PractitionerRef who, String name, boolean drill) {}

    /// @param file their case; the plan in a drill
    record Child(UUID file, String label) {}
}
