package org.lantern.protection;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.access.Screen;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.TeamRef;
import org.lantern.vocabulary.Playbook;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The hours that run, as one practitioner may see them: late ones first, drills last, in one
/// question.
@Repository
class HourRows {

    static final String HOURS =
            """
            select p.*, t.name as team_name, o.open, o.late, n.counted_from, n.due_at, n.playbook, n.version, n.action_code,
                   g.event = 'NOTICED' as gone, count(*) over () as counted, %s
            from protection.running p
            join access.team_name t on t.ref = p.team
            cross join lateral (select count(*) as open, count(*) filter (where s.due_at < :now and not s.rests) as late
                                from protection.open_step s where s.plan = p.ref) o
            left join lateral (select s.counted_from, s.due_at, s.playbook, s.version, s.code as action_code from protection.open_step s
                               where s.plan = p.ref and not s.rests
                               order by s.is_gone and s.event = 'NOTICED' desc, s.due_at, s.code limit 1) n on true
            left join lateral (select h.event from protection.happened h
                               where h.plan = p.ref and h.event in ('NOTICED', 'RETURN')
                               order by h.recorded_at desc, h.ref desc limit 1) g on true
            where %s
            order by p.why = 'drill', p.ref in (select u.subject from notification.unanswered u) desc,
                     o.late > 0 desc, n.due_at nulls last, p.ref limit :most
            """;

    static final String WITH_CHILDREN =
            """
            array(select c.child from protection.on_plan c where c.plan = p.ref %1$s) as who,
            (select coalesce(string_agg(c.label, ', ' order by c.at, c.child), '')
             from protection.on_plan c where c.plan = p.ref %1$s) as children
            """
                    .formatted(
                            """
                            and (not exists (select from protection.only_of o where o.plan = p.ref and o.practitioner = :me)
                                 or c.child in (select o.child from protection.only_of o
                                                where o.plan = p.ref and o.practitioner = :me))
                            """);

    /// They have a way to it, and are not kept from it: asked once, not for each plan.
    static final String MET =
            """
            and exists (select from protection.way w where w.plan = p.ref and w.practitioner = :me)
            and not exists (select from protection.kept_from(:me) k where k.plan = p.ref)
            """;

    private final JdbcClient db;
    private final Vocabulary vocabulary;

    HourRows(JdbcClient db, Vocabulary vocabulary) {
        this.db = db;
        this.vocabulary = vocabulary;
    }

    /// In the areas where they answer, or in which they have a part, or drills of their team.
    Running running(Acting.Practitioner acting, Instant now, int atMost) {
        return running(seen(SeenPlans.THEIRS, acting, now), atMost);
    }

    private Running running(JdbcClient.StatementSpec asked, int atMost) {
        var all = new AtomicInteger();
        var hours =
                asked.param("most", atMost)
                        .query((row, number) -> {
                            all.set(row.getInt("counted"));
                            return hour(row, number);
                        })
                        .list();
        return new Running(hours, all.get() - hours.size());
    }

    /// @param hours those that come first
    /// @param more how many others run
    record Running(List<Hour> hours, int more) {}

    /// Those of these children, and of no other record that is one with theirs.
    List<Hour> of(
            Collection<PersonRef> children, Acting.Practitioner acting, Instant now, int atMost) {
        return seen(
                        """
                        p.ref in (select c.plan from protection.on_plan c where c.child = any(:children))
                        """,
                        acting,
                        now)
                .param("children", children.stream().map(PersonRef::value).toArray(UUID[]::new))
                .param("most", atMost)
                .query(this::hour)
                .list();
    }

    /// What a screen on a wall shows: those of its area, or of its team and the areas for which
    /// that answers, as begun by a night team, with the drills of that team alone. No child is
    /// asked for, and no plan that is for named people only, nor one of which all was erased.
    ///
    /// @param areas of the screen, or of its team
    Running on(Screen screen, Collection<String> areas, Instant now, int atMost) {
        return running(
                hours(
                                "'{}'::uuid[] as who, '' as children",
                                """
                                (p.team = :team::uuid or p.why <> 'drill' and p.area = any(:areas::text[]))
                                and not protection.is_apart(p.ref)
                                and (p.why = 'drill' or exists (select from protection.plan_concern c where c.plan = p.ref)
                                     or exists (select from protection.plan_child c where c.plan = p.ref))
                                """,
                                now)
                        .param("team", screen.team().map(TeamRef::value).orElse(null))
                        .param("areas", areas.toArray(String[]::new)),
                atMost);
    }

    private JdbcClient.StatementSpec seen(String which, Acting.Practitioner acting, Instant now) {
        return hours(WITH_CHILDREN, which + MET, now).param("me", acting.ref().value());
    }

    private JdbcClient.StatementSpec hours(String whom, String which, Instant now) {
        return db.sql(HOURS.formatted(whom, which)).param("now", now.atOffset(UTC));
    }

    private Hour hour(ResultSet row, int number) throws SQLException {
        var open = row.getObject("due_at") != null;
        return new Hour(
                PlanRows.plan(row, number),
                row.getString("team_name"),
                row.getString("children"),
                Stream.of((UUID[]) row.getArray("who").getArray())
                        .map(PersonRef::new)
                        .collect(toUnmodifiableSet()),
                open ? asks(row) : Optional.empty(),
                open
                        ? Optional.of(
                                new Hour.Span(
                                        StepRows.at(row, "counted_from"),
                                        StepRows.at(row, "due_at")))
                        : Optional.empty(),
                row.getInt("open"),
                row.getInt("late"),
                row.getBoolean("gone"),
                false);
    }

    private Optional<Playbook.Action> asks(ResultSet row) throws SQLException {
        return vocabulary
                .playbook(row.getString("playbook"), row.getInt("version"))
                .find(row.getString("action_code"));
    }
}
