package org.lantern.concern;

import java.util.List;
import java.util.UUID;
import org.lantern.kernel.By;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.notification.Notice;
import org.lantern.notification.Notices;
import org.lantern.notification.Occasion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What those who raised a concern, and their safeguarding leads, are told of it: the leads, until
/// they have looked at it, and whoever is asked something, until it is answered. Worked out from
/// the facts whenever something happens to it; whatever goes wrong here undoes nothing else.
@Service
@Transactional(propagation = Propagation.NESTED)
class ReferrerNews {

    private final Notices notices;
    private final JdbcClient db;

    ReferrerNews(Notices notices, JdbcClient db) {
        this.notices = notices;
        this.db = db;
    }

    /// @param by whose deed it follows from
    void settle(ConcernRef ref, By by) {
        var byPractitioner =
                about(
                                "select exists (select from concern.concern where ref = :concern and channel = 'PRACTITIONER')",
                                ref)
                        .query(Boolean.class)
                        .single();
        if (!byPractitioner) return;
        notices.stand("concern-raised:" + ref, () -> leads(ref), by);
        notices.stand("concern-asked:" + ref, () -> asked(ref), by);
    }

    private List<Notice> leads(ConcernRef ref) {
        return about(
                        "select practitioner, concern as what from concern.new_to_lead where concern = :concern",
                        ref)
                .query((row, _) ->
                        notice(
                                row.getObject("practitioner", UUID.class),
                                "concern-raised:" + ref,
                                Occasion.CONCERN_RAISED,
                                "/concerns/mine/" + ref))
                .list();
    }

    private List<Notice> asked(ConcernRef ref) {
        return about(
                        """
                        select c.recorded_by as practitioner, q.ref as what
                        from concern.concern c
                        join concern.followed f on f.concern = c.ref and f.practitioner = c.recorded_by
                        join concern.question q on q.concern = c.ref
                        where c.ref = :concern and not exists (select from concern.reply r where r.question = q.ref)
                        """,
                        ref)
                .query((row, _) ->
                        notice(
                                row.getObject("practitioner", UUID.class),
                                "concern-asked:" + row.getObject("what", UUID.class),
                                Occasion.QUESTION_ASKED,
                                "/concerns/" + ref + "/questions"))
                .list();
    }

    private static Notice notice(UUID to, String reason, Occasion occasion, String link) {
        return new Notice(new PractitionerRef(to), reason, occasion, link, false, false);
    }

    private JdbcClient.StatementSpec about(String sql, ConcernRef ref) {
        return db.sql(sql).param("concern", ref.value());
    }
}
