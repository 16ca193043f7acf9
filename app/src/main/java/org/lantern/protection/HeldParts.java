package org.lantern.protection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.access.Holding;
import org.lantern.database.Reads;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.ShortCode;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The parts that somebody has, or is offered, in all plans that run. Who cares for a child is
/// named by a social worker each time, and handed over with nothing else. A drill stays with those
/// who run it.
@Service
@Transactional
public class HeldParts {

    private final JdbcClient db;
    private final Trace trace;

    HeldParts(JdbcClient db, Trace trace) {
        this.db = db;
        this.trace = trace;
    }

    /// What they have, the plan that began first first.
    @Reads
    public List<Held> mine(Acting.Practitioner acting) {
        return all(
                """
                select h.ref, h.plan, p.code, h.role, '' as child, '' as words,
                       (select o.who from protection.open_offer o
                        where o.plan = h.plan and o.role = h.role and o.offered_by = :me
                        order by o.ref desc limit 1) as other,
                       last.who as declined_by, last.why
                from protection.holder h join protection.running p on p.ref = h.plan
                left join lateral (
                    select o.who, d.words as why from protection.part o
                    left join protection.part_declined d on d.part = o.ref
                    where o.plan = h.plan and o.role = h.role and o.offered_by = :me and o.ref > h.ref
                    order by o.ref desc limit 1) last on last.why is not null
                where h.who = :me and h.role <> 'PLACEMENT_CARER' and p.why <> 'drill'
                  and h.plan in (select x.plan from protection.part x where x.who = :me)
                order by p.ref, h.ref
                """,
                acting);
    }

    /// What they are offered and have not answered.
    @Reads
    public List<Held> toMe(Acting.Practitioner acting) {
        return all(
                """
                select o.ref, o.plan, p.code, o.role, coalesce(c.label, '') as child, o.words, o.offered_by as other, null::uuid as declined_by, null as why
                from protection.open_offer o join protection.running p on p.ref = o.plan
                left join protection.plan_child c on c.plan = o.plan and c.child = o.child
                where o.who = :me and p.why <> 'drill' order by o.ref
                """,
                acting);
    }

    /// They were shown parts in these plans: that is recorded.
    public void shown(List<PlanRef> plans, Acting.Practitioner acting) {
        trace.listed(plans.stream().distinct().toList(), acting);
    }

    private List<Held> all(String sql, Acting.Practitioner acting) {
        return db.sql(sql).param("me", acting.ref().value()).query(HeldParts::held).list();
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        return new Held(
                row.getObject("ref", UUID.class),
                new PlanRef(row.getObject("plan", UUID.class)),
                new ShortCode(row.getString("code")),
                Role.valueOf(row.getString("role")),
                row.getString("child"),
                row.getString("words"),
                practitioner(row, "other"),
                declined(row));
    }

    private static Optional<Holding.Declined> declined(ResultSet row) throws SQLException {
        var why = row.getString("why");
        return practitioner(row, "declined_by").map(who -> new Holding.Declined(who, why));
    }

    private static Optional<PractitionerRef> practitioner(ResultSet row, String column)
            throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(PractitionerRef::new);
    }

    /// A part.
    ///
    /// @param ref of the part; of the offer where it is one
    /// @param child of whom alone, by the label on the plan; empty where it is of all
    /// @param other to whom it was offered, or by whom; nobody where it was offered by itself
    /// @param declined who was offered it last and does not take it
    public record Held(
            UUID ref,
            PlanRef plan,
            ShortCode code,
            Role role,
            String child,
            String words,
            Optional<PractitionerRef> other,
            Optional<Holding.Declined> declined) {}
}
