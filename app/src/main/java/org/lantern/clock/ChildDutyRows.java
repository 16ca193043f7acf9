package org.lantern.clock;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is open and stands with children from before they had a case, on the cases that they have
/// now. There are few of these at any time, and they are gone through first.
@Repository
class ChildDutyRows {

    private static final String SELECT =
            """
            select f.case_ref, f.child, d.*, u.used_by, u.log
            from (select s.ref, s.subject from clock.started s
                  where s.subject_kind = 'CHILD'
                    and not exists (select from clock.met_at(:moment) m where m.started = s.ref)) c
            cross join lateral casefile.one_with(c.subject) o
            join casefile.case_of f on f.child = o.person
            join clock.duties_at(:moment) d on d.ref = c.ref
            left join clock.used u on u.subject = d.subject and u.cause = d.cause
            where
            """
                    + DutySql.OPEN;

    private final JdbcClient db;
    private final Vocabulary vocabulary;

    ChildDutyRows(JdbcClient db, Vocabulary vocabulary) {
        this.db = db;
        this.vocabulary = vocabulary;
    }

    /// On any of these cases.
    List<OfChild> on(Collection<UUID> cases, Instant now) {
        return rows(" and f.case_ref = any(:cases)", now)
                .param("cases", cases.toArray(UUID[]::new))
                .query(this::row)
                .list();
    }

    /// Due by then, on the cases that this practitioner carries or, for a manager, of their areas.
    List<OfChild> dueBy(Instant due, Instant now, Acting.Practitioner acting) {
        return rows(" and " + DutySql.dueOn("f.case_ref"), now)
                .param("due", due.atOffset(UTC))
                .param("me", acting.ref().value())
                .query(this::row)
                .list();
    }

    private JdbcClient.StatementSpec rows(String which, Instant now) {
        return db.sql(SELECT + which).param("moment", now.atOffset(UTC));
    }

    private OfChild row(ResultSet row, int number) throws SQLException {
        return new OfChild(
                new PersonRef(row.getObject("child", UUID.class)),
                new CaseDuty(
                        new CaseRef(row.getObject("case_ref", UUID.class)),
                        DutyRow.read(row, vocabulary)));
    }

    /// One of them, and whose case it is.
    record OfChild(PersonRef child, CaseDuty duty) {}
}
