package org.lantern.casefile;

import static java.time.ZoneOffset.UTC;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.StatementRef;
import org.lantern.vocabulary.AnswerJson;
import org.lantern.vocabulary.Sensitivity;

/// A statement as a row of the ledger, and back.
final class StatementRow {

    private StatementRow() {}

    static void fill(PreparedStatement row, Statement s) throws SQLException {
        row.setObject(1, s.ref().value());
        row.setObject(2, s.subject());
        row.setString(3, s.concept());
        row.setInt(4, s.conceptVersion());
        row.setString(5, s.answer().map(AnswerJson::write).orElse(null));
        row.setString(6, s.sensitivity().name());
        row.setString(7, s.source().name());
        row.setString(8, s.saidBy().isEmpty() ? null : s.saidBy());
        uuid(row, 9, s.agency().map(AgencyRef::value));
        uuid(row, 10, s.recordedBy().map(PractitionerRef::value));
        row.setObject(11, s.recordedAt().atOffset(UTC));
        row.setString(12, s.observed().map(Observed::words).orElse(null));
        time(row, 13, s.observed().flatMap(Observed::from));
        time(row, 14, s.observed().flatMap(Observed::to));
        uuid(row, 15, s.origin());
        row.setString(
                16, String.join(",", s.replaces().stream().map(StatementRef::toString).toList()));
        row.setString(17, s.reason().isEmpty() ? null : s.reason());
    }

    private static void uuid(PreparedStatement row, int at, Optional<UUID> value)
            throws SQLException {
        if (value.isPresent()) row.setObject(at, value.get());
        else row.setNull(at, Types.OTHER);
    }

    private static void time(PreparedStatement row, int at, Optional<Instant> value)
            throws SQLException {
        if (value.isPresent()) row.setObject(at, value.get().atOffset(UTC));
        else row.setNull(at, Types.TIMESTAMP_WITH_TIMEZONE);
    }

    static Statement read(ResultSet row, int number) throws SQLException {
        return new Statement(
                new StatementRef(row.getObject("ref", UUID.class)),
                row.getObject("subject", UUID.class),
                row.getString("concept"),
                row.getInt("concept_version"),
                Optional.ofNullable(row.getString("said")).map(AnswerJson::read),
                Sensitivity.valueOf(row.getString("sensitivity")),
                SourceKind.valueOf(row.getString("source")),
                orEmpty(row.getString("said_by")),
                Optional.ofNullable(row.getObject("agency", UUID.class)).map(AgencyRef::new),
                Optional.ofNullable(row.getObject("recorder", UUID.class))
                        .map(PractitionerRef::new),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                observed(row),
                Optional.ofNullable(row.getObject("origin", UUID.class)),
                refs(row),
                orEmpty(row.getString("reason")));
    }

    private static Optional<Observed> observed(ResultSet row) throws SQLException {
        var words = row.getString("observed");
        var from = Optional.ofNullable(row.getObject("observed_from", OffsetDateTime.class));
        var to = Optional.ofNullable(row.getObject("observed_to", OffsetDateTime.class));
        if (words == null && from.isEmpty() && to.isEmpty()) return Optional.empty();
        return Optional.of(
                new Observed(
                        orEmpty(words),
                        from.map(OffsetDateTime::toInstant),
                        to.map(OffsetDateTime::toInstant)));
    }

    private static List<StatementRef> refs(ResultSet row) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray("replaces").getArray())
                .map(StatementRef::new)
                .toList();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
