package org.lantern.audit;

import java.sql.Timestamp;
import java.util.UUID;
import org.lantern.kernel.Ids;
import org.lantern.kernel.Recorded;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Hears every recorded act, at once and in its transaction: if the trail cannot be written, the
/// act does not happen.
@Component
class Trail {

    private final JdbcClient db;
    private final Ids ids;

    Trail(JdbcClient db, Ids ids) {
        this.db = db;
        this.ids = ids;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(Recorded act) {
        var by = act.by();
        var subjects = act.subjects();
        db.sql(
                        """
                        insert into audit.act (id, act, subject, subjects, practitioner, agency, job, at)
                        values (:id, :act, :subject, :subjects, :practitioner, :agency, :job, :at)
                        """)
                .param("id", ids.next())
                .param("act", act.act())
                .param("subject", subjects.size() == 1 ? subjects.getFirst() : null)
                .param("subjects", subjects.size() == 1 ? null : subjects.toArray(UUID[]::new))
                .param("practitioner", by.practitioner() == null ? null : by.practitioner().value())
                .param("agency", by.agency() == null ? null : by.agency().value())
                .param("job", by.job())
                .param("at", Timestamp.from(act.at()))
                .update();
    }
}
