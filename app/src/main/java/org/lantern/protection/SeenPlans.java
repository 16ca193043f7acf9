package org.lantern.protection;

import java.util.List;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Plans as one practitioner may see them. The rule stands in the database.
@Repository
class SeenPlans {

    private final JdbcClient db;

    SeenPlans(JdbcClient db) {
        this.db = db;
    }

    Optional<Plan> find(PlanRef ref, Acting.Practitioner acting) {
        return db.sql(
                        """
                        select p.* from protection.plan p
                        where p.ref = :ref and exists (
                            select from protection.visible v where v.plan = p.ref and v.practitioner = :me)
                        """)
                .param("ref", ref.value())
                .param("me", acting.ref().value())
                .query(PlanRows::plan)
                .optional();
    }

    boolean isWhole(PlanRef ref, Acting.Practitioner acting) {
        return db.sql(
                        """
                        select coalesce((select v.whole from protection.visible v
                                         where v.plan = :ref and v.practitioner = :me), false)
                        """)
                .param("ref", ref.value())
                .param("me", acting.ref().value())
                .query(Boolean.class)
                .single();
    }

    /// The plans of a concern that they may see, the newest first.
    List<Plan> of(ConcernRef concern, Acting.Practitioner acting) {
        return seen(
                        "p.ref in (select c.plan from protection.plan_concern c where c.concern = :it)",
                        acting)
                .param("it", concern.value())
                .query(PlanRows::plan)
                .list();
    }

    /// The plans of a child and everybody one with them, the newest first.
    List<Plan> of(PersonRef child, Acting.Practitioner acting) {
        return seen(
                        """
                        p.ref in (select c.plan from protection.plan_child c
                                  where c.child in (select o.person from casefile.one_with(:it) o))
                        """,
                        acting)
                .param("it", child.value())
                .query(PlanRows::plan)
                .list();
    }

    /// Those that run in the areas where they answer, or in which they have a part.
    List<Plan> running(Acting.Practitioner acting, int atMost) {
        return db.sql(
                        """
                        select p.* from protection.running p
                        where (p.area in (select area from access.desk_area where practitioner = :me
                                          union select area from access.managed_area where practitioner = :me)
                               or p.ref in (select x.plan from protection.part x where x.who = :me))
                          and exists (select from protection.visible v where v.plan = p.ref and v.practitioner = :me)
                        order by (select min(s.due_at) from protection.open_step s where s.plan = p.ref) nulls last, p.ref
                        limit :most
                        """)
                .param("me", acting.ref().value())
                .param("most", atMost)
                .query(PlanRows::plan)
                .list();
    }

    private JdbcClient.StatementSpec seen(String which, Acting.Practitioner acting) {
        return db.sql(
                        """
                        select p.* from protection.plan p
                        where %s and exists (
                            select from protection.visible v where v.plan = p.ref and v.practitioner = :me)
                        order by p.ref desc
                        """
                                .formatted(which))
                .param("me", acting.ref().value());
    }
}
