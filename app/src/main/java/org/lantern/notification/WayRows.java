package org.lantern.notification;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How people want to be reached, as rows: what somebody said last counts.
@Repository
class WayRows {

    private final JdbcClient db;

    WayRows(JdbcClient db) {
        this.db = db;
    }

    Way of(PractitionerRef who) {
        return db.sql(
                        """
                        select email, mobile, language, calm, quiet_from, quiet_to from notification.way
                        where practitioner = :who order by ref desc limit 1
                        """)
                .param("who", who.value())
                .query((row, _) -> way(row))
                .optional()
                .orElse(Way.UNSAID);
    }

    void add(UUID ref, PractitionerRef who, Way way, Instant now) {
        db.sql(
                        """
                        insert into notification.way (ref, practitioner, email, mobile, language, calm, quiet_from, quiet_to, set_at)
                        values (:ref, :who, :email, :mobile, :language, :calm, cast(:from as time), cast(:to as time), :now)
                        """)
                .param("ref", ref)
                .param("who", who.value())
                .param("email", way.email().orElse(null))
                .param("mobile", way.mobile().orElse(null))
                .param("language", way.language().name().toLowerCase(Locale.ROOT))
                .param("calm", way.calm())
                .param("from", way.quiet().map(q -> q.from().toString()).orElse(null))
                .param("to", way.quiet().map(q -> q.to().toString()).orElse(null))
                .param("now", now.atOffset(UTC))
                .update();
    }

    private static Way way(ResultSet row) throws SQLException {
        return new Way(
                Optional.ofNullable(row.getString("email")),
                Optional.ofNullable(row.getString("mobile")),
                Way.Language.valueOf(row.getString("language").toUpperCase(Locale.ROOT)),
                row.getBoolean("calm"),
                quiet(row));
    }

    private static Optional<Way.Quiet> quiet(ResultSet row) throws SQLException {
        var from = row.getObject("quiet_from", LocalTime.class);
        return from == null
                ? Optional.empty()
                : Optional.of(new Way.Quiet(from, row.getObject("quiet_to", LocalTime.class)));
    }
}
