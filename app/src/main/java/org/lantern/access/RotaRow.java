package org.lantern.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.TeamRef;

/// Reads a row of a rota.
final class RotaRow {

    private RotaRow() {}

    static Turn turn(ResultSet row, int number) throws SQLException {
        var days = (Short[]) row.getArray("weekdays").getArray();
        return new Turn(
                AgencyRows.uuid(row, "id"),
                new TeamRef(AgencyRows.uuid(row, "team")),
                Rank.valueOf(AgencyRows.text(row, "rank")),
                new PractitionerRef(AgencyRows.uuid(row, "practitioner")),
                new DeskHours(
                        Stream.of(days).map(day -> DayOfWeek.of(day)).collect(toUnmodifiableSet()),
                        row.getObject("opens", LocalTime.class),
                        row.getObject("closes", LocalTime.class)),
                row.getObject("first_day", LocalDate.class),
                Optional.ofNullable(row.getObject("last_day", LocalDate.class)));
    }

    static Roster.Away away(ResultSet row, int number) throws SQLException {
        return new Roster.Away(
                AgencyRows.uuid(row, "id"),
                new PractitionerRef(AgencyRows.uuid(row, "practitioner")),
                shift(row, "away").orElseThrow());
    }

    static Swap swap(ResultSet row, int number) throws SQLException {
        return new Swap(
                AgencyRows.uuid(row, "id"),
                new TeamRef(AgencyRows.uuid(row, "team")),
                Rank.valueOf(AgencyRows.text(row, "rank")),
                new PractitionerRef(AgencyRows.uuid(row, "offered_by")),
                new PractitionerRef(AgencyRows.uuid(row, "offered_to")),
                shift(row, "turn").orElseThrow(),
                shift(row, "back"));
    }

    private static Optional<Shift> shift(ResultSet row, String what) throws SQLException {
        var from = row.getObject(what + "_from", OffsetDateTime.class);
        var until = row.getObject(what + "_until", OffsetDateTime.class);
        return from == null
                ? Optional.empty()
                : Optional.of(new Shift(from.toInstant(), until.toInstant()));
    }
}
