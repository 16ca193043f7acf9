package org.lantern.protection;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lantern.concern.Concern;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.ShortCode;
import org.lantern.kernel.TeamRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Plans as rows, with the concerns and the children that they are about.
@Repository
class PlanRows {

    private final JdbcClient db;

    PlanRows(JdbcClient db) {
        this.db = db;
    }

    void add(Plan plan, Instant now) {
        db.sql(
                        """
                        insert into protection.plan (ref, origin, code, area, team, setting, first_known_from, first_known_to,
                            first_known_words, reached_at, started_at, started_by, why, recorded_at)
                        values (:ref, :origin, :code, :area, :team, :setting, :from, :to, :words, :reached, :started, :by, :why, :now)
                        """)
                .param("ref", plan.ref().value())
                .param("origin", plan.origin().value())
                .param("code", plan.code().characters())
                .param("area", plan.area())
                .param("team", plan.team().value())
                .param("setting", plan.setting())
                .param("from", plan.firstKnown().from().orElse(null))
                .param("to", plan.firstKnown().to().orElse(null))
                .param("words", plan.firstKnown().words())
                .param("reached", plan.reachedAt().atOffset(UTC))
                .param("started", plan.startedAt().atOffset(UTC))
                .param("by", plan.startedBy().map(PractitionerRef::value).orElse(null))
                .param("why", plan.why())
                .param("now", now.atOffset(UTC))
                .update();
    }

    void about(PlanRef plan, Collection<ConcernRef> concerns, Instant now) {
        for (var concern : concerns)
            db.sql(
                            """
                            insert into protection.plan_concern (concern, plan, at) values (:concern, :plan, :now)
                            on conflict do nothing
                            """)
                    .param("concern", concern.value())
                    .param("plan", plan.value())
                    .param("now", now.atOffset(UTC))
                    .update();
    }

    /// Whoever is on another plan that runs, or parted from this one, stays there.
    ///
    /// @return those who were not on it before, nor anybody one with them
    List<Concern.Child> join(PlanRef plan, List<Concern.Child> children, Instant now) {
        return children.stream()
                .filter(child -> !isOnAnother(plan, child.person()))
                .filter(child -> add(plan, child, now))
                .toList();
    }

    private boolean isOnAnother(PlanRef plan, PersonRef child) {
        return db.sql(
                        """
                        select exists (select from protection.on_plan n join protection.plan p on p.ref = n.plan
                                       where n.child in (select o.person from casefile.one_with(:child) o)
                                         and p.ref <> :plan
                                         and (p.origin = (select origin from protection.plan where ref = :plan)
                                              or p.ref in (select r.ref from protection.unended r)))
                        """)
                .param("plan", plan.value())
                .param("child", child.value())
                .query(Boolean.class)
                .single();
    }

    boolean add(PlanRef plan, Concern.Child child, Instant now) {
        return db.sql(
                                """
                                insert into protection.plan_child (plan, child, label, at)
                                select :plan, :child, :label, :now
                                where not exists (select from protection.plan_child c
                                                  where c.plan = :plan
                                                    and c.child in (select o.person from casefile.one_with(:child) o))
                                on conflict do nothing
                                """)
                        .param("plan", plan.value())
                        .param("child", child.person().value())
                        .param("label", child.label())
                        .param("now", now.atOffset(UTC))
                        .update()
                > 0;
    }

    Optional<Plan> find(PlanRef ref) {
        return db.sql("select * from protection.plan where ref = :ref")
                .param("ref", ref.value())
                .query(PlanRows::plan)
                .optional();
    }

    /// It, and those that parted from it or it from them.
    List<Plan> ofOneOrigin(PlanRef plan) {
        return db.sql(
                        """
                        select o.* from protection.plan p join protection.plan o on o.origin = p.origin
                        where p.ref = :plan order by o.ref
                        """)
                .param("plan", plan.value())
                .query(PlanRows::plan)
                .list();
    }

    /// Those that it carries: where plans have parted, each those of its own children.
    List<ConcernRef> concerns(PlanRef plan) {
        return db.sql(
                        "select concern from protection.concern_of where plan = :plan order by at, concern")
                .param("plan", plan.value())
                .query((row, _) -> new ConcernRef(row.getObject(1, UUID.class)))
                .list();
    }

    /// Those of them that somebody works on, and may open.
    List<ConcernRef> concerns(PlanRef plan, PractitionerRef who) {
        return db.sql(
                        """
                        select concern from protection.concern_of c where plan = :plan and exists (
                            select from concern.worked w where w.concern = c.concern and w.practitioner = :who)
                        order by at, concern
                        """)
                .param("plan", plan.value())
                .param("who", who.value())
                .query((row, _) -> new ConcernRef(row.getObject(1, UUID.class)))
                .list();
    }

    /// The children who are on it now, with their labels.
    Map<PersonRef, String> children(PlanRef plan) {
        var all = new LinkedHashMap<PersonRef, String>();
        db.sql("select child, label from protection.on_plan where plan = :plan order by at, child")
                .param("plan", plan.value())
                .query(row -> {
                    all.put(
                            new PersonRef(row.getObject("child", UUID.class)),
                            row.getString("label"));
                });
        return all;
    }

    /// Who is on it now: also those whom a drill invents.
    List<PersonRef> whom(PlanRef plan) {
        return db.sql("select child from protection.whom where plan = :plan order by child")
                .param("plan", plan.value())
                .query((row, n) -> new PersonRef(row.getObject("child", UUID.class)))
                .list();
    }

    private static PlanRef ref(ResultSet row, int number) throws SQLException {
        return new PlanRef(row.getObject("ref", UUID.class));
    }

    static Plan plan(ResultSet row, int number) throws SQLException {
        return new Plan(
                ref(row, number),
                new PlanRef(row.getObject("origin", UUID.class)),
                new ShortCode(row.getString("code")),
                row.getString("area"),
                new TeamRef(row.getObject("team", UUID.class)),
                row.getString("setting"),
                new Plan.FirstKnown(
                        Optional.ofNullable(row.getObject("first_known_from", LocalDate.class)),
                        Optional.ofNullable(row.getObject("first_known_to", LocalDate.class)),
                        row.getString("first_known_words")),
                row.getObject("reached_at", OffsetDateTime.class).toInstant(),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("started_by", UUID.class))
                        .map(PractitionerRef::new),
                row.getString("why"));
    }
}
