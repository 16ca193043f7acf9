package org.lantern.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.PractitionerRef;
import org.lantern.vocabulary.Vocabulary;

/// One row of what runs, with what happened to it, read as a duty.
final class DutyRow {

    private DutyRow() {}

    static StartedDuty read(ResultSet row, Vocabulary vocabulary) throws SQLException {
        var duty = vocabulary.duty(row.getString("duty"));
        var lawOf = row.getObject("law_of", LocalDate.class);
        var nation = row.getString("nation");
        return new StartedDuty(
                row.getObject("ref", UUID.class),
                new Subject(
                        Subject.Kind.valueOf(row.getString("subject_kind")),
                        row.getObject("subject", UUID.class),
                        row.getObject("cause", UUID.class),
                        row.getString("area")),
                duty,
                duty.on(lawOf, nation).orElseThrow(),
                row.getInt("round"),
                nation,
                lawOf,
                at(row, "started_at").orElseThrow(),
                at(row, "due_at"),
                row.getBoolean("local"),
                Optional.ofNullable(row.getString("fault")),
                met(row),
                pause(row),
                dropped(row),
                row.getInt("extensions"),
                used(row));
    }

    private static Optional<UsedBy> used(ResultSet row) throws SQLException {
        var who = row.getString("used_by");
        if (who == null) return Optional.empty();
        return Optional.of(new UsedBy(who, row.getString("log")));
    }

    private static Optional<StartedDuty.Met> met(ResultSet row) throws SQLException {
        var at = at(row, "met_at");
        if (at.isEmpty()) return Optional.empty();
        return Optional.of(
                new StartedDuty.Met(at.get(), row.getString("note"), practitioner(row, "met_by")));
    }

    private static Optional<StartedDuty.Pause> pause(ResultSet row) throws SQLException {
        var since = at(row, "paused_at");
        if (since.isEmpty()) return Optional.empty();
        return Optional.of(
                new StartedDuty.Pause(
                        row.getObject("paused", UUID.class),
                        since.get(),
                        row.getString("paused_because")));
    }

    private static Optional<StartedDuty.Dropped> dropped(ResultSet row) throws SQLException {
        var at = at(row, "dropped_at");
        if (at.isEmpty()) return Optional.empty();
        return Optional.of(new StartedDuty.Dropped(at.get(), row.getString("dropped_because")));
    }

    private static Optional<Instant> at(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    static Optional<PractitionerRef> practitioner(ResultSet row, String column)
            throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(PractitionerRef::new);
    }
}
