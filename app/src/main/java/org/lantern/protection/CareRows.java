package org.lantern.protection;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whom carers care for, as rows.
@Repository
class CareRows {

    private final JdbcClient db;

    CareRows(JdbcClient db) {
        this.db = db;
    }

    /// The child is with them no longer.
    void ended(UUID part, PersonRef child, String reason, PractitionerRef by, Instant at) {
        db.sql(
                        """
                        insert into protection.care_ended (part, child, reason, ended_by, ended_at)
                        values (:part, :child, :reason, :by, :at) on conflict do nothing
                        """)
                .param("part", part)
                .param("child", child.value())
                .param("reason", reason)
                .param("by", by.value())
                .param("at", at.atOffset(UTC))
                .update();
    }

    /// Who cares for a child of a plan, or of one that parted from it or it from them, or ever did,
    /// or was asked to; and what it has in common with those.
    Ever ever(PlanRef plan) {
        var colleagues = new HashSet<PractitionerRef>();
        var outsiders = new HashSet<String>();
        db.sql(
                        """
                        select distinct c.who, c.name from protection.plan p
                        join protection.plan o on o.origin = p.origin
                        join protection.part c on c.plan = o.ref and c.role = 'PLACEMENT_CARER'
                        where p.ref = :plan
                        """)
                .param("plan", plan.value())
                .query(row -> {
                    if (row.getObject("who") == null) outsiders.add(row.getString("name"));
                    else colleagues.add(StepRows.who(row, "who"));
                });
        return new Ever(colleagues, outsiders, common(plan), parted(plan));
    }

    private Set<UUID> common(PlanRef plan) {
        return db.sql(
                        """
                        select distinct a.action from protection.plan p
                        join protection.asked a on a.plan = p.ref
                        join protection.plan o on o.origin = p.origin and o.ref <> p.ref
                        join protection.asked b on b.plan = o.ref and b.action = a.action
                        where p.ref = :plan
                        """)
                .param("plan", plan.value())
                .query(UUID.class)
                .set();
    }

    private Instant parted(PlanRef plan) {
        return db.sql(
                        """
                        select x.parted_at from protection.parted x where :plan in (x.plan, x."into")
                        order by x.parted_at desc limit 1
                        """)
                .param("plan", plan.value())
                .query((row, _) -> StepRows.at(row, "parted_at"))
                .optional()
                .orElse(Instant.EPOCH);
    }

    /// @param outsiders those without an account, by their names
    /// @param common actions that stand on one of those plans too
    /// @param parted when the last of them parted from it, or it from one
    record Ever(
            Set<PractitionerRef> colleagues,
            Set<String> outsiders,
            Set<UUID> common,
            Instant parted) {}
}
