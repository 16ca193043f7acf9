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
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Playbook;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The hours that run, as one practitioner may see them: late ones first, in one question.
@Repository
class HourRows {

    private final JdbcClient db;
    private final Vocabulary vocabulary;

    HourRows(JdbcClient db, Vocabulary vocabulary) {
        this.db = db;
        this.vocabulary = vocabulary;
    }

    /// In the areas where they answer, or in which they have a part.
    List<Hour> running(Acting.Practitioner acting, Instant now, int atMost) {
        return hours(SeenPlans.THEIRS, acting, now).param("most", atMost).query(this::hour).list();
    }

    /// Those of these children, and of no other record that is one with theirs.
    List<Hour> of(Collection<PersonRef> children, Acting.Practitioner acting, Instant now) {
        return hours(
                        """
                        p.ref in (select c.plan from protection.on_plan c where c.child = any(:children))
                        """,
                        acting,
                        now)
                .param("children", children.stream().map(PersonRef::value).toArray(UUID[]::new))
                .param("most", children.size())
                .query(this::hour)
                .list();
    }

    private JdbcClient.StatementSpec hours(String which, Acting.Practitioner acting, Instant now) {
        return db.sql(
                        """
                        select p.*, o.open, o.late, n.counted_from, n.due_at, n.playbook, n.version, n.action_code, g.event = 'NOTICED' as gone,
                               array(select c.child from protection.on_plan c where c.plan = p.ref) as who,
                               (select coalesce(string_agg(c.label, ', ' order by c.at, c.child), '')
                                from protection.on_plan c where c.plan = p.ref) as children
                        from protection.running p
                        cross join lateral (select count(*) as open, count(*) filter (where s.due_at < :now) as late
                                            from protection.open_step s where s.plan = p.ref) o
                        left join lateral (select s.counted_from, s.due_at, s.playbook, s.version, s.code as action_code from protection.open_step s
                                           where s.plan = p.ref order by s.due_at, s.code limit 1) n on true
                        left join lateral (select h.event from protection.happened h
                                           where h.plan = p.ref and h.event in ('NOTICED', 'RETURN')
                                           order by h.recorded_at desc, h.ref desc limit 1) g on true
                        where %s
                          and exists (select from protection.visible v where v.plan = p.ref and v.practitioner = :me)
                        order by n.due_at nulls last, p.ref limit :most
                        """
                                .formatted(which))
                .param("me", acting.ref().value())
                .param("now", now.atOffset(UTC));
    }

    private Hour hour(ResultSet row, int number) throws SQLException {
        var open = row.getObject("due_at") != null;
        return new Hour(
                PlanRows.plan(row, number),
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
                row.getBoolean("gone"));
    }

    private Optional<Playbook.Action> asks(ResultSet row) throws SQLException {
        return vocabulary
                .playbook(row.getString("playbook"), row.getInt("version"))
                .find(row.getString("action_code"));
    }
}
