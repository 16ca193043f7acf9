package org.lantern.protection;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.TeamRef;
import org.lantern.vocabulary.Origin;
import org.lantern.vocabulary.Situation;
import org.lantern.vocabulary.Vocabulary;
import org.lantern.vocabulary.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Drills as rows. What stands on each stands on its plan.
@Repository
class DrillRows {

    /// More than a team runs in years.
    private static final int AT_MOST = 200;

    private final JdbcClient db;
    private final Vocabulary vocabulary;

    DrillRows(JdbcClient db, Vocabulary vocabulary) {
        this.db = db;
        this.vocabulary = vocabulary;
    }

    void add(PlanRef plan, Drill drill) {
        db.sql(
                        """
                        insert into protection.drill (plan, situation, over_at) values (:plan, :situation, :over)
                        """)
                .param("plan", plan.value())
                .param("situation", drill.situation().id())
                .param("over", drill.overAt().atOffset(UTC))
                .update();
        for (var child : drill.children())
            db.sql(
                            """
                            insert into protection.drill_child (plan, child, number, label) values (:plan, :child, :number, :label)
                            """)
                    .param("plan", plan.value())
                    .param("child", child.ref().value())
                    .param("number", child.number())
                    .param("label", child.label())
                    .update();
    }

    /// These children have a drill of their own from now on, about the same and for as long.
    void part(Plan from, Plan own, Collection<PersonRef> who, Parted why) {
        var drill = of(from).orElseThrow();
        var theirs = drill.children().stream().filter(one -> who.contains(one.ref())).toList();
        add(own.ref(), new Drill(drill.situation(), drill.overAt(), theirs));
        for (var child : theirs)
            db.sql(
                            """
                            insert into protection.drill_parted (plan, child, "into", reason, parted_by, parted_at)
                            values (:from, :child, :to, :reason, :by, :at)
                            """)
                    .param("from", from.ref().value())
                    .param("child", child.ref().value())
                    .param("to", own.ref().value())
                    .param("reason", why.reason())
                    .param("by", why.by().value())
                    .param("at", why.at().atOffset(UTC))
                    .update();
    }

    private List<Drill.Invented> children(PlanRef plan) {
        return db.sql("select * from protection.on_drill where plan = :plan order by number")
                .param("plan", plan.value())
                .query((row, _) ->
                        new Drill.Invented(
                                new PersonRef(row.getObject("child", UUID.class)),
                                row.getInt("number"),
                                row.getString("label")))
                .list();
    }

    /// What a plan rehearses; nothing where it is real, and then nothing is asked.
    Optional<Drill> of(Plan plan) {
        if (!plan.isDrill()) return Optional.empty();
        return db.sql("select situation, over_at from protection.drill where plan = :plan")
                .param("plan", plan.ref().value())
                .query((row, _) -> drill(row, children(plan.ref())))
                .optional();
    }

    boolean is(PlanRef plan) {
        return db.sql("select exists (select from protection.drill where plan = :plan)")
                .param("plan", plan.value())
                .query(Boolean.class)
                .single();
    }

    /// Those whose hours are over, and which nobody has ended.
    List<PlanRef> over(Instant now) {
        return db.sql(
                        """
                        select d.plan from protection.drill d
                        where d.over_at <= :now and not exists (select from protection.ended e where e.plan = d.plan)
                        """)
                .param("now", now.atOffset(UTC))
                .query(DrillRows::plan)
                .list();
    }

    /// The one that a team runs.
    Optional<PlanRef> running(TeamRef team) {
        return db.sql(
                        """
                        select r.ref as plan from protection.drill d join protection.running r on r.ref = d.plan
                        where r.team = :team order by r.ref limit 1
                        """)
                .param("team", team.value())
                .query(DrillRows::plan)
                .optional();
    }

    /// Those of the teams to which somebody belongs, or which they manage, the newest first.
    List<Drills.Past> of(Acting.Practitioner acting) {
        return db.sql(
                        """
                        select p.*, n.name as team_name, d.situation, d.over_at, e.ended_at
                        from protection.drill d join protection.plan p on p.ref = d.plan
                        join access.team_people t on t.team = p.team and t.practitioner = :me
                        join access.team_name n on n.ref = p.team
                        left join protection.ended e on e.plan = d.plan
                        order by d.plan desc limit :most
                        """)
                .param("me", acting.ref().value())
                .param("most", AT_MOST)
                .query((row, n) ->
                        new Drills.Past(
                                PlanRows.plan(row, n),
                                row.getString("team_name"),
                                drill(row, List.of()),
                                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant)))
                .list();
    }

    /// What one can be about.
    List<Situation> situations() {
        return vocabulary.situations();
    }

    /// The teams to which somebody belongs, or which they manage.
    List<TeamRef> teams(Acting.Practitioner acting) {
        return db.sql("select team from access.team_people where practitioner = :me")
                .param("me", acting.ref().value())
                .query((row, _) -> new TeamRef(row.getObject("team", UUID.class)))
                .list();
    }

    private Drill drill(ResultSet row, List<Drill.Invented> children) throws SQLException {
        return new Drill(
                situation(row.getString("situation")), StepRows.at(row, "over_at"), children);
    }

    /// One that the content no longer has is still called by its name there.
    private Situation situation(String id) {
        return situations().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseGet(() -> noLongerThere(id));
    }

    private static Situation noLongerThere(String id) {
        var words = Words.of(id);
        var nowhere = Origin.of("", 0, Origin.Confidence.DESIGN);
        return new Situation(id, words, "", words, List.of(words), List.of(), nowhere);
    }

    private static PlanRef plan(ResultSet row, int number) throws SQLException {
        return new PlanRef(row.getObject("plan", UUID.class));
    }
}
