package org.lantern.protection;

import java.util.List;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.access.Practitioners;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who must never have a part in a plan: whoever its concerns keep out, and whoever is named in
/// them, and of a drill whoever is not of its team; and who may.
@Repository
class Outsiders {

    private static final List<String> NAMES =
            List.of("adult.name", "companion.name", "concern.staff-name");

    private final JdbcClient db;
    private final Practitioners practitioners;

    Outsiders(JdbcClient db, Practitioners practitioners) {
        this.db = db;
        this.practitioners = practitioners;
    }

    Optional<PractitionerRef> signingInAs(String email) {
        return practitioners.signingInAs(email).map(Acting.Practitioner::ref);
    }

    boolean admits(PlanRef plan, PractitionerRef who) {
        return db.sql("select protection.reaches(:plan, :who)")
                .param("plan", plan.value())
                .param("who", who.value())
                .query(Boolean.class)
                .single();
    }

    /// The names of everybody who was named as being with the child, or as the one whom the worry
    /// is about, in a concern of the plan or any other that told of the child.
    List<String> named(PlanRef plan) {
        return db.sql(
                        """
                        select distinct s.answer -> 'known' ->> 'text' from casefile.stated s
                        where s.answer -> 'known' ->> 'text' is not null and s.concept in (:names)
                          and s.origin in (
                              select c.concern from protection.plan_concern c where c.plan = :plan
                              union
                              select told.origin from protection.plan_child p
                              cross join lateral casefile.one_with(p.child) one
                              join casefile.stated told on told.subject = one.person
                              where p.plan = :plan)
                        """)
                .param("plan", plan.value())
                .param("names", NAMES)
                .query(String.class)
                .list();
    }
}
