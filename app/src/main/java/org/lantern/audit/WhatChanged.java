package org.lantern.audit;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.database.Reads;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// What others did, for a room that has checked its reader's right to the records. It names nobody:
/// somebody among them may be whoever told us.
@Service
@Reads
public class WhatChanged {

    /// Acts that add nothing to a record: looks at it, and who was let in or kept out.
    private static final String NEWS =
            """
            a.act !~ '-(seen|listed|found|followed)$' and a.act !~ '^(class-opened|referrer-opened|practitioner-shut-out|ring-)'
            """;

    private final JdbcClient db;

    WhatChanged(JdbcClient db) {
        this.db = db;
    }

    /// When somebody last did or looked at anything before they signed in; empty where they never
    /// did. To sign in is no deed: it is recorded a moment before the session begins.
    public Optional<Instant> lastDeed(PractitionerRef who, Instant before) {
        return db.sql(
                        """
                        select a.at from audit.act a where a.practitioner = :who and a.at < :before and a.act <> 'signed-in'
                        order by a.at desc limit 1
                        """)
                .param("who", who.value())
                .param("before", before.atOffset(UTC))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /// What was done to these records since a moment by anybody but the reader: each kind of deed
    /// on a record once, the last first.
    public List<Change> since(Instant since, Collection<UUID> records, PractitionerRef reader) {
        if (records.isEmpty()) return List.of();
        return db.sql(
                        """
                        with news as (select a.subject as record, a.act, a.at from audit.act a
                                      where a.subject = any(:records) and a.at > :since
                                        and a.practitioner is distinct from :reader and %1$s
                                      union all
                                      select s.record, a.act, a.at from audit.act a
                                      cross join lateral unnest(a.subjects) as s(record)
                                      where a.subjects && :records and s.record = any(:records) and a.at > :since
                                        and a.practitioner is distinct from :reader and %1$s)
                        select record, act, max(at) as at from news group by record, act order by max(at) desc, act
                        """
                                .formatted(NEWS))
                .param("records", records.toArray(UUID[]::new))
                .param("since", since.atOffset(UTC))
                .param("reader", reader.value())
                .query(WhatChanged::change)
                .list();
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        return new Change(
                row.getObject("record", UUID.class),
                row.getString("act"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    /// A kind of deed on a record, and when it was last done.
    ///
    /// @param act its stable name; its words are `audit.act.…`
    public record Change(UUID record, String act, Instant at) {}
}
