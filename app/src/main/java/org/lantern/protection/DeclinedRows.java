package org.lantern.protection;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import org.lantern.access.Acting;
import org.lantern.screening.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who did not want a plan that was offered, as rows.
@Repository
class DeclinedRows {

    private final JdbcClient db;

    DeclinedRows(JdbcClient db) {
        this.db = db;
    }

    void add(Subject subject, Acting.Practitioner acting, Instant now) {
        db.sql(
                        """
                        insert into protection.offer_declined (record, person, declined_by, declined_at)
                        values (:record, :person, :me, :now) on conflict do nothing
                        """)
                .param("record", subject.record())
                .param("person", subject.person().value())
                .param("me", acting.ref().value())
                .param("now", now.atOffset(UTC))
                .update();
    }

    boolean isSince(Instant moment, Subject subject, Acting.Practitioner acting) {
        return db.sql(
                        """
                        select exists (select from protection.offer_declined
                                       where record = :record and person = :person and declined_by = :me and declined_at >= :moment)
                        """)
                .param("record", subject.record())
                .param("person", subject.person().value())
                .param("me", acting.ref().value())
                .param("moment", moment.atOffset(UTC))
                .query(Boolean.class)
                .single();
    }
}
