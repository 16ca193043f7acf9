package org.lantern.protection;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.ShortCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Plans as one practitioner may see them. The rule stands in the database.
@Repository
class SeenPlans {

    /// Of a plan `p`: in the areas where they answer, or in which they have a part, or a drill of
    /// their team.
    static final String THEIRS =
            """
            (p.area in (select area from access.desk_area where practitioner = :me
                        union select area from access.managed_area where practitioner = :me)
             or p.ref in (select x.plan from protection.part x where x.who = :me)
             or p.why = 'drill' and p.team in (select t.team from access.team_people t where t.practitioner = :me))
            """;

    private static final String OF_ANYBODY =
            """
            select distinct c.plan from protection.plan_child c
            where c.child in (select o.person from %s o)
            """;

    private final JdbcClient db;

    SeenPlans(JdbcClient db) {
        this.db = db;
    }

    Optional<SeenPlan> find(PlanRef ref, Acting.Practitioner acting) {
        return seen("protection.plan p", "p.ref = :it", "", acting)
                .param("it", ref.value())
                .query(SeenPlans::seen)
                .optional();
    }

    /// The plan that they may see as which their part in one went on, where a child parted from it
    /// or it goes on as another: the newest.
    Optional<PlanRef> wentOn(PlanRef ref, Acting.Practitioner acting) {
        return db.sql(
                        """
                        with recursive same (ref, plan) as (
                            select p.ref, p.plan from protection.part p where p.plan = :plan and p.who = :me
                            union
                            select p.ref, p.plan from same s join protection.part p on p.carried_from = s.ref and p.who = :me)
                        select s.plan from same s
                        join protection.visible v on v.plan = s.plan and v.practitioner = :me
                        where s.plan <> :plan order by s.ref desc limit 1
                        """)
                .param("plan", ref.value())
                .param("me", acting.ref().value())
                .query(UUID.class)
                .optional()
                .map(PlanRef::new);
    }

    /// How a plan ended for good in which they had a part until then.
    Optional<EndedPart> ended(PlanRef ref, Acting.Practitioner acting) {
        return db.sql(
                        """
                        select p.code, e.how from protection.plan p
                        join protection.lasting_end e on e.plan = p.ref
                        where p.ref = :plan and protection.admits(p.ref, :me)
                          and exists (select from protection.holder h where h.plan = p.ref and h.who = :me)
                        order by e.ended_at desc limit 1
                        """)
                .param("plan", ref.value())
                .param("me", acting.ref().value())
                .query((row, _) ->
                        new EndedPart(
                                new ShortCode(row.getString("code")),
                                Ended.How.valueOf(row.getString("how"))))
                .optional();
    }

    /// The plans of a concern that they may see, the newest first.
    List<SeenPlan> of(ConcernRef concern, Acting.Practitioner acting) {
        return seen(
                        "protection.plan p",
                        "p.ref in (select c.plan from protection.concern_of c where c.concern = :it)",
                        "order by p.ref desc",
                        acting)
                .param("it", concern.value())
                .query(SeenPlans::seen)
                .list();
    }

    /// The plans of a child and everybody one with them, the newest first.
    List<SeenPlan> of(PersonRef child, Acting.Practitioner acting) {
        return those(ofAnybody(child), acting);
    }

    /// The same, of everybody who was one with them then.
    List<SeenPlan> of(PersonRef child, Instant moment, Acting.Practitioner acting) {
        return those(ofAnybody(child, moment), acting);
    }

    private List<SeenPlan> those(List<UUID> plans, Acting.Practitioner acting) {
        // Most children have none, and to ask who may see one costs more than the rest of a page.
        if (plans.isEmpty()) return List.of();
        return seen("protection.plan p", "p.ref in (:it)", "order by p.ref desc", acting)
                .param("it", plans)
                .query(SeenPlans::seen)
                .list();
    }

    /// Other plans that run for a child of this one, or for somebody one with them, and of which
    /// they see all; the first that began first.
    List<Plan> beside(PlanRef plan, Acting.Practitioner acting) {
        var others =
                db.sql(
                                """
                                select distinct r.ref from protection.on_plan a
                                cross join lateral casefile.one_with(a.child) o
                                join protection.on_plan b on b.child = o.person
                                join protection.running r on r.ref = b.plan
                                where a.plan = :plan and b.plan <> :plan
                                """)
                        .param("plan", plan.value())
                        .query(UUID.class)
                        .list();
        // Hardly ever is there one, and to ask who may see it costs more than the rest of a page.
        if (others.isEmpty()) return List.of();
        return seen(
                        "protection.plan p",
                        "p.ref in (:it) and v.whole",
                        "order by p.started_at, p.ref",
                        acting)
                .param("it", others)
                .query(PlanRows::plan)
                .list();
    }

    /// Whether concerns that were parted from one another still have children of each on it.
    boolean holdsParted(PlanRef plan) {
        return db.sql("select exists (select from protection.parted_still where plan = :plan)")
                .param("plan", plan.value())
                .query(Boolean.class)
                .single();
    }

    private List<UUID> ofAnybody(PersonRef child) {
        return db.sql(OF_ANYBODY.formatted("casefile.one_with(:it)"))
                .param("it", child.value())
                .query(UUID.class)
                .list();
    }

    private List<UUID> ofAnybody(PersonRef child, Instant moment) {
        return db.sql(OF_ANYBODY.formatted("casefile.one_with_at(:it, :moment)"))
                .param("it", child.value())
                .param("moment", moment.atOffset(UTC))
                .query(UUID.class)
                .list();
    }

    private JdbcClient.StatementSpec seen(
            String from, String which, String order, Acting.Practitioner acting) {
        return db.sql(
                        """
                        select p.*, v.whole, case when v.whole then '{}' else array(
                            select o.child from protection.only_of o where o.plan = p.ref and o.practitioner = :me) end as only
                        from %s
                        join protection.visible v on v.plan = p.ref and v.practitioner = :me
                        where %s %s
                        """
                                .formatted(from, which, order))
                .param("me", acting.ref().value());
    }

    private static SeenPlan seen(ResultSet row, int number) throws SQLException {
        return new SeenPlan(
                PlanRows.plan(row, number),
                row.getBoolean("whole"),
                Stream.of((UUID[]) row.getArray("only").getArray())
                        .map(PersonRef::new)
                        .collect(Collectors.toSet()));
    }
}
