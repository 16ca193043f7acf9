package org.lantern.protection;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.UUID;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whom carers care for, as rows.
@Repository
class CareRows {

    private final JdbcClient db;

    CareRows(JdbcClient db) {
        this.db = db;
    }

    /// The child is with them no longer.
    void ended(UUID part, PersonRef child, String reason, PractitionerRef by, Instant at) {
        db.sql(
                        """
                        insert into protection.care_ended (part, child, reason, ended_by, ended_at)
                        values (:part, :child, :reason, :by, :at) on conflict do nothing
                        """)
                .param("part", part)
                .param("child", child.value())
                .param("reason", reason)
                .param("by", by.value())
                .param("at", at.atOffset(UTC))
                .update();
    }
}
