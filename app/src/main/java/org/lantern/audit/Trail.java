package org.lantern.audit;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.lantern.kernel.Ids;
import org.lantern.kernel.Recorded;
import org.lantern.kernel.RecordedTogether;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Hears every recorded act, at once and in its transaction: if the trail cannot be written, the
/// act does not happen.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Trail {

    private static final int AT_ONCE = 128;

    private final JdbcTemplate db;
    private final Ids ids;

    Trail(JdbcTemplate db, Ids ids) {
        this.db = db;
        this.ids = ids;
    }

    @EventListener
    void keep(Recorded act) {
        keep(List.of(act));
    }

    @EventListener
    void keep(RecordedTogether all) {
        keep(all.acts());
    }

    private void keep(List<? extends Recorded> acts) {
        db.batchUpdate(
                """
                insert into audit.act (id, act, subject, subjects, practitioner, agency, job, at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                acts,
                AT_ONCE,
                this::fill);
    }

    private void fill(PreparedStatement row, Recorded act) throws SQLException {
        var by = act.by();
        var subjects = act.subjects();
        var one = subjects.size() == 1;
        row.setObject(1, ids.next());
        row.setString(2, act.act());
        row.setObject(3, one ? subjects.getFirst() : null, Types.OTHER);
        row.setArray(
                4,
                one
                        ? null
                        : row.getConnection().createArrayOf("uuid", subjects.toArray(UUID[]::new)));
        row.setObject(5, by.practitioner() == null ? null : by.practitioner().value(), Types.OTHER);
        row.setObject(6, by.agency() == null ? null : by.agency().value(), Types.OTHER);
        row.setString(7, by.job());
        row.setObject(8, act.at().atOffset(ZoneOffset.UTC));
    }
}
