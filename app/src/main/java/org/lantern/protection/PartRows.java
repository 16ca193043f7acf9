package org.lantern.protection;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who has which part in a plan, as rows.
@Repository
class PartRows {

    private final JdbcClient db;

    PartRows(JdbcClient db) {
        this.db = db;
    }

    /// A part for a colleague, who still has to take it.
    ///
    /// @param another why it is not whoever has their name; empty where nobody asked
    void offer(PlanRef plan, Offer offer, String another) {
        add(plan, offer.ref(), offer.role(), offer.child(), offer.at())
                .param("who", offer.to().value())
                .param("name", "")
                .param("agency", "")
                .param("number", "")
                .param("words", offer.words())
                .param("another", another)
                .param("by", offer.by().map(PractitionerRef::value).orElse(null))
                .update();
    }

    /// A part of somebody without an account, who was asked by telephone.
    void note(PlanRef plan, Holder outsider, PractitionerRef by) {
        add(plan, outsider.ref(), outsider.role(), outsider.child(), outsider.since())
                .param("who", null)
                .param("name", outsider.name())
                .param("agency", outsider.agency())
                .param("number", outsider.number())
                .param("words", "")
                .param("another", outsider.another())
                .param("by", by.value())
                .update();
        take(outsider.ref(), outsider.since());
    }

    /// Whoever has a part has it on another plan too.
    void copy(PlanRef plan, Holder holder, UUID ref) {
        add(plan, ref, holder.role(), holder.child(), holder.since())
                .param("who", holder.who().map(PractitionerRef::value).orElse(null))
                .param("name", holder.name())
                .param("agency", holder.agency())
                .param("number", holder.number())
                .param("words", "")
                .param("another", holder.another())
                .param("by", null)
                .update();
        take(ref, holder.since());
    }

    private JdbcClient.StatementSpec add(
            PlanRef plan, UUID ref, Role role, Optional<PersonRef> child, Instant at) {
        return db.sql(
                        """
                        insert into protection.part (ref, plan, role, child, who, name, agency, number, words, another, offered_by, offered_at)
                        values (:ref, :plan, :role, :child, :who, :name, :agency, :number, :words, :another, :by, :at)
                        """)
                .param("ref", ref)
                .param("plan", plan.value())
                .param("role", role.name())
                .param("child", child.map(PersonRef::value).orElse(null), Types.OTHER)
                .param("at", at.atOffset(UTC));
    }

    /// @return whether nobody was faster
    boolean take(UUID part, Instant at) {
        return db.sql(
                                "insert into protection.part_taken (part, taken_at) values (:part, :at) on conflict do nothing")
                        .param("part", part)
                        .param("at", at.atOffset(UTC))
                        .update()
                > 0;
    }

    void decline(UUID part, String why, Instant at) {
        db.sql(
                        """
                        insert into protection.part_declined (part, words, declined_at) values (:part, :why, :at)
                        on conflict do nothing
                        """)
                .param("part", part)
                .param("why", why)
                .param("at", at.atOffset(UTC))
                .update();
    }

    /// What a colleague offered to somebody who did not take it; each as of when they said so.
    List<Offer> declined(PlanRef plan, PractitionerRef by) {
        return db.sql(
                        """
                        select p.ref, p.role, p.who, p.words, p.offered_by, p.child, d.declined_at as offered_at
                        from protection.part p join protection.part_declined d on d.part = p.ref
                        where p.plan = :plan and p.who = :by and p.offered_by is not null order by p.ref
                        """)
                .param("plan", plan.value())
                .param("by", by.value())
                .query(PartRows::offer)
                .list();
    }

    /// Who has each part in the whole plan.
    Map<Role, Holder> holders(PlanRef plan) {
        var all = new EnumMap<Role, Holder>(Role.class);
        db.sql("select * from protection.holder where plan = :plan and child is null")
                .param("plan", plan.value())
                .query(PartRows::holder)
                .list()
                .forEach(one -> all.put(one.role(), one));
        return all;
    }

    /// Who cares for each child of a plan, whether of that child alone or of all.
    Map<PersonRef, Holder> carers(PlanRef plan) {
        var all = new LinkedHashMap<PersonRef, Holder>();
        db.sql(
                        """
                        select h.*, c.child as cared from protection.cares c
                        join protection.holder h on h.ref = c.ref where c.plan = :plan order by c.child
                        """)
                .param("plan", plan.value())
                .query(row -> {
                    all.put(
                            new PersonRef(row.getObject("cared", UUID.class)),
                            holder(row, row.getRow()));
                });
        return all;
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

    List<Offer> offers(PlanRef plan) {
        return db.sql("select * from protection.open_offer where plan = :plan order by ref")
                .param("plan", plan.value())
                .query(PartRows::offer)
                .list();
    }

    private static Offer offer(ResultSet row, int number) throws SQLException {
        return new Offer(
                row.getObject("ref", UUID.class),
                Role.valueOf(row.getString("role")),
                StepRows.who(row, "who"),
                row.getString("words"),
                Optional.ofNullable(row.getObject("offered_by", UUID.class))
                        .map(PractitionerRef::new),
                StepRows.at(row, "offered_at"),
                child(row));
    }

    private static Holder holder(ResultSet row, int number) throws SQLException {
        return new Holder(
                row.getObject("ref", UUID.class),
                Role.valueOf(row.getString("role")),
                Optional.ofNullable(row.getObject("who", UUID.class)).map(PractitionerRef::new),
                row.getString("name"),
                row.getString("agency"),
                row.getString("number"),
                row.getString("another"),
                StepRows.at(row, "taken_at"),
                child(row));
    }

    private static Optional<PersonRef> child(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("child", UUID.class)).map(PersonRef::new);
    }
}
