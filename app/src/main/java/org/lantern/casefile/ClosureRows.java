package org.lantern.casefile;

import static java.time.ZoneOffset.UTC;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.kernel.By;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// That cases were closed and opened again, as rows.
@Repository
class ClosureRows {

    private final JdbcClient db;

    ClosureRows(JdbcClient db) {
        this.db = db;
    }

    /// Nobody else closes it or opens it again until this transaction ends.
    void lock(CaseRef ref) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:ref, 11))")
                .param("ref", ref.toString())
                .query()
                .listOfRows();
    }

    Optional<Closing.Closed> closed(CaseRef ref, Instant asOf) {
        return db.sql(
                        """
                        select closed_by, closed_at, reason from casefile.closed_at(:asOf) where case_ref = :ref
                        """)
                .param("asOf", asOf.atOffset(UTC))
                .param("ref", ref.value())
                .query((row, _) ->
                        new Closing.Closed(
                                new PractitionerRef(row.getObject("closed_by", UUID.class)),
                                row.getObject("closed_at", OffsetDateTime.class).toInstant(),
                                row.getString("reason")))
                .optional();
    }

    void close(CaseRef ref, String reason, Acting.Practitioner by, Instant at) {
        db.sql(
                        """
                        insert into casefile.closure (case_ref, number, reason, closed_by, closed_at)
                        select :ref, 1 + (select count(*) from casefile.closure where case_ref = :ref), :reason, :by, :at
                        """)
                .param("ref", ref.value())
                .param("reason", reason)
                .param("by", by.ref().value())
                .param("at", at.atOffset(UTC))
                .update();
    }

    /// @param reason in somebody's words; or which one opened it
    /// @return whether it was closed
    boolean reopen(
            CaseRef ref, Optional<Closing.Because> because, String reason, By by, Instant at) {
        return db.sql(
                                """
                                insert into casefile.reopened (case_ref, number, because, reason, reopened_by, reopened_at)
                                select case_ref, number, :because, :reason, :by, :at from casefile.closed where case_ref = :ref
                                """)
                        .param("ref", ref.value())
                        .param("because", because.map(Enum::name).orElse(null), Types.VARCHAR)
                        .param("reason", reason)
                        .param("by", who(by), Types.OTHER)
                        .param("at", at.atOffset(UTC))
                        .update()
                > 0;
    }

    private static @Nullable UUID who(By by) {
        return Optional.ofNullable(by.practitioner()).map(PractitionerRef::value).orElse(null);
    }
}
