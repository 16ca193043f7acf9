package org.lantern.protection;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lantern.access.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The hours that run, as one practitioner may see them: late ones first, in one question.
@Repository
class HourRows {

    private final JdbcClient db;

    HourRows(JdbcClient db) {
        this.db = db;
    }

    /// In the areas where they answer, or in which they have a part.
    List<Hour> running(Acting.Practitioner acting, Instant now, int atMost) {
        return db.sql(
                        """
                        select p.*, o.open, o.late, n.counted_from, n.due_at, g.event = 'NOTICED' as gone,
                               (select coalesce(string_agg(c.label, ', ' order by c.at, c.child), '')
                                from protection.on_plan c where c.plan = p.ref) as children
                        from protection.running p
                        cross join lateral (select count(*) as open, count(*) filter (where s.due_at < :now) as late
                                            from protection.open_step s where s.plan = p.ref) o
                        left join lateral (select s.counted_from, s.due_at from protection.open_step s
                                           where s.plan = p.ref order by s.due_at, s.code limit 1) n on true
                        left join lateral (select h.event from protection.happened h
                                           where h.plan = p.ref and h.event in ('NOTICED', 'RETURN')
                                           order by h.recorded_at desc, h.ref desc limit 1) g on true
                        where %s
                          and exists (select from protection.visible v where v.plan = p.ref and v.practitioner = :me)
                        order by n.due_at nulls last, p.ref limit :most
                        """
                                .formatted(SeenPlans.THEIRS))
                .param("me", acting.ref().value())
                .param("now", now.atOffset(UTC))
                .param("most", atMost)
                .query(HourRows::hour)
                .list();
    }

    private static Hour hour(ResultSet row, int number) throws SQLException {
        return new Hour(
                PlanRows.plan(row, number),
                row.getString("children"),
                row.getObject("due_at") == null
                        ? Optional.empty()
                        : Optional.of(
                                new Hour.Span(
                                        StepRows.at(row, "counted_from"),
                                        StepRows.at(row, "due_at"))),
                row.getInt("open"),
                row.getInt("late"),
                row.getBoolean("gone"));
    }
}
