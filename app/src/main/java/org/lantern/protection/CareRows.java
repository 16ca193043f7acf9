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
    /// or was asked to.
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
        return new Ever(colleagues, outsiders);
    }

    /// @param outsiders those without an account, by their names
    record Ever(Set<PractitionerRef> colleagues, Set<String> outsiders) {}
}
