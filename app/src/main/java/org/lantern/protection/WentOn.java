package org.lantern.protection;

import static java.time.ZoneOffset.UTC;

import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Parts that were offered and went on with the plan of a child, as rows: whoever was offered one
/// there answers it from the page that they have.
class WentOn {

    private final JdbcClient db;

    WentOn(JdbcClient db) {
        this.db = db;
    }

    /// Whether they ever had a part in it, or were offered one.
    boolean isAsked(PlanRef plan, PractitionerRef who) {
        return db.sql(
                        "select exists (select from protection.part where plan = :plan and who = :who)")
                .param("plan", plan.value())
                .param("who", who.value())
                .query(Boolean.class)
                .single();
    }

    /// It is offered on another plan as it was on the first, in the same words and by the same.
    ///
    /// @param child for whom alone it is there; of all where it is empty
    void offer(UUID offer, PlanRef to, Optional<PersonRef> child, UUID as) {
        db.sql(
                        """
                        insert into protection.part (ref, plan, role, child, who, words, another, offered_by, offered_at, carried_from)
                        select :as, :plan, p.role, :child, p.who, p.words, p.another, p.offered_by, p.offered_at, p.ref
                        from protection.part p where p.ref = :offer
                        """)
                .param("as", as)
                .param("plan", to.value())
                .param("child", child.map(PersonRef::value).orElse(null), Types.OTHER)
                .param("offer", offer)
                .update();
    }

    /// What somebody has on one plan is offered to them on another, by nobody and from then on.
    ///
    /// @param child for whom alone it is there; of all where it is empty
    void anew(UUID part, PlanRef to, Optional<PersonRef> child, UUID as, Instant now) {
        db.sql(
                        """
                        insert into protection.part (ref, plan, role, child, who, offered_at, carried_from)
                        select :as, :plan, p.role, :child, p.who, :now, p.ref from protection.part p where p.ref = :part
                        """)
                .param("as", as)
                .param("plan", to.value())
                .param("child", child.map(PersonRef::value).orElse(null), Types.OTHER)
                .param("part", part)
                .param("now", now.atOffset(UTC))
                .update();
    }

    /// Where an offer to somebody stands open now; where it does not, or they took it, it is looked
    /// for where it was.
    Open open(PlanRef plan, UUID offer, PractitionerRef who) {
        return db.sql(
                        """
                        with recursive same (ref) as (
                            select p.ref from protection.part p where p.ref = :offer and p.plan = :plan and p.who = :who
                              and not exists (select from protection.part_taken t where t.part = p.ref)
                            union
                            select p.ref from same s join protection.part p on p.carried_from = s.ref and p.who = :who)
                        select o.plan, o.ref from same s join protection.open_offer o on o.ref = s.ref
                        join protection.visible v on v.plan = o.plan and v.practitioner = :who
                        order by o.ref <> :offer, o.ref desc limit 1
                        """)
                .param("offer", offer)
                .param("plan", plan.value())
                .param("who", who.value())
                .query((row, _) ->
                        new Open(
                                new PlanRef(row.getObject("plan", UUID.class)),
                                row.getObject("ref", UUID.class)))
                .optional()
                .orElse(new Open(plan, offer));
    }

    /// An offer on a plan.
    record Open(PlanRef plan, UUID offer) {}
}
