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
                        insert into protection.plan (ref, code, area, team, setting, first_known_from, first_known_to,
                            first_known_words, reached_at, started_at, started_by, why, recorded_at)
                        values (:ref, :code, :area, :team, :setting, :from, :to, :words, :reached, :started, :by, :why, :now)
                        """)
                .param("ref", plan.ref().value())
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

    /// @return those who were not on it before, nor anybody one with them
    List<Concern.Child> join(PlanRef plan, List<Concern.Child> children, Instant now) {
        return children.stream().filter(child -> join(plan, child, now)).toList();
    }

    private boolean join(PlanRef plan, Concern.Child child, Instant now) {
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

    /// One start at a time in an area, until this transaction ends.
    void lock(String area) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:area, 11))")
                .param("area", area)
                .query()
                .listOfRows();
    }

    /// One deed at a time on a plan, until this transaction ends.
    void lock(PlanRef plan) {
        lock(plan.toString());
    }

    /// Lets the boards of those who work on its concerns know that something changed, never what.
    void changed(PlanRef plan) {
        db.sql(
                        """
                        select pg_notify('concern_desk', t.who)
                        from protection.plan_concern c cross join lateral concern.told_of(c.concern) t
                        where c.plan = :plan
                        """)
                .param("plan", plan.value())
                .query()
                .listOfRows();
    }

    /// The plan that runs for one of these concerns, or one of these children.
    Optional<PlanRef> running(Collection<ConcernRef> concerns, List<Concern.Child> children) {
        return db.sql(
                        """
                        select r.ref from protection.running r
                        where exists (select from protection.plan_concern c
                                      where c.plan = r.ref and c.concern in (:concerns))
                           or exists (select from protection.on_plan n
                                      join unnest(string_to_array(:children, ',')::uuid[]) as k(child) on true
                                      cross join lateral casefile.one_with(k.child) o
                                      where n.plan = r.ref and n.child = o.person)
                        order by r.ref limit 1
                        """)
                .param("concerns", concerns.stream().map(ConcernRef::value).toList())
                .param(
                        "children",
                        String.join(
                                ",", children.stream().map(c -> c.person().toString()).toList()))
                .query(PlanRows::ref)
                .optional();
    }

    /// Whether a concern ever had a plan, whatever became of it.
    boolean isPlanned(ConcernRef concern) {
        return db.sql(
                        "select exists (select from protection.plan_concern where concern = :concern)")
                .param("concern", concern.value())
                .query(Boolean.class)
                .single();
    }

    Optional<Plan> find(PlanRef ref) {
        return db.sql("select * from protection.plan where ref = :ref")
                .param("ref", ref.value())
                .query(PlanRows::plan)
                .optional();
    }

    List<ConcernRef> concerns(PlanRef plan) {
        return db.sql(
                        "select concern from protection.plan_concern where plan = :plan order by at, concern")
                .param("plan", plan.value())
                .query((row, n) -> new ConcernRef(row.getObject(1, UUID.class)))
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

    private static PlanRef ref(ResultSet row, int number) throws SQLException {
        return new PlanRef(row.getObject("ref", UUID.class));
    }

    static Plan plan(ResultSet row, int number) throws SQLException {
        return new Plan(
                ref(row, number),
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
