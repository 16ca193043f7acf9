package org.lantern.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.By;
import org.lantern.kernel.TeamRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Telephone numbers of desks and agencies: said anew each time, and the newest holds.
@Repository
class NumberRows {

    /// The newest of the desk `t`, beside it as `own`.
    static final String OWN =
            """
            left join lateral (
                select n.number, n.source, n.checked from access.number_said n where n.team = t.ref
                order by n.said_at desc, n.id desc limit 1) own on true
            """;

    /// The newest of the agency `g`, beside it as `board`.
    static final String SWITCHBOARD =
            """
            left join lateral (
                select n.number, n.source, n.checked from access.number_said n where n.agency = g.ref
                order by n.said_at desc, n.id desc limit 1) board on true
            """;

    private final JdbcClient db;

    NumberRows(JdbcClient db) {
        this.db = db;
    }

    void say(UUID id, TeamRef desk, Optional<CheckedNumber> number, By by, Instant at) {
        insert(id, "team", desk.value(), number, by, at);
    }

    void say(UUID id, AgencyRef agency, Optional<CheckedNumber> number, By by, Instant at) {
        insert(id, "agency", agency.value(), number, by, at);
    }

    /// The number in this row, where there is one.
    static Optional<CheckedNumber> number(ResultSet row) throws SQLException {
        @Nullable String number = row.getString("number");
        return number == null
                ? Optional.empty()
                : Optional.of(
                        new CheckedNumber(
                                number,
                                AgencyRows.text(row, "source"),
                                row.getObject("checked", LocalDate.class)));
    }

    private void insert(
            UUID id, String whose, UUID ref, Optional<CheckedNumber> number, By by, Instant at) {
        db.sql(
                        """
                        insert into access.number_said (id, %s, number, source, checked, said_by, said_at)
                        values (:id, :ref, :number, :source, :checked, :by, :at)
                        """
                                .formatted(whose))
                .param("id", id)
                .param("ref", ref)
                .param("number", number.map(CheckedNumber::number).orElse(null))
                .param("source", number.map(CheckedNumber::source).orElse(null))
                .param("checked", number.map(CheckedNumber::checked).orElse(null))
                .param("by", AccountRows.giver(by))
                .param("at", Timestamp.from(at))
                .update();
    }
}
