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
import org.lantern.access.Acting;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.StatementRef;
import org.lantern.vocabulary.AnswerJson;
import org.lantern.vocabulary.Sensitivity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The ledger as rows: inserted and read, never changed.
@Repository
class Statements {

    /// What this reader may read of a statement `s` that belongs to the record `:record`: a class
    /// that is not ordinary only where it was opened to them, or where the words are their own.
    private static final String READABLE =
            """
            (s.sensitivity = 'ORDINARY' or s.recorded_by = :me or exists (
                select from casefile.opened o
                where o.practitioner = :me and o.record in (:record, s.origin)
                  and o.sensitivity = s.sensitivity and o.until > :now))
            """;

    private final JdbcTemplate rows;
    private final JdbcClient db;

    Statements(JdbcTemplate rows, JdbcClient db) {
        this.rows = rows;
        this.db = db;
    }

    void add(List<Statement> statements) {
        rows.batchUpdate(
                """
                insert into casefile.statement (ref, subject, concept, concept_version, answer, sensitivity, source,
                    said_by, agency, recorded_by, recorded_at, observed, observed_from, observed_to, origin, replaces, reason)
                values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, string_to_array(?, ',')::uuid[], ?)
                """,
                statements,
                100,
                Statements::fill);
    }

    /// Everything about a child, everybody one with them, their things, and the concerns they came
    /// in.
    List<Statement> ofCase(
            ChildCase file,
            List<String> needs,
            Acting.Practitioner acting,
            Instant asOf,
            Instant now) {
        return db.sql(
                        """
                        with people as (select person from casefile.one_with(:child)),
                             subject as (
                                 select person as ref from people
                                 union
                                 select i.ref from casefile.item i where i.person in (select person from people)
                                 union
                                 select o.origin from casefile.statement o
                                 where o.subject in (select person from people) and o.origin is not null)
                        select s.*, s.answer::text as said from casefile.statement s
                        where s.subject in (select ref from subject) and s.recorded_at <= :asOf
                          and (:whole or s.agency = :agency or s.concept = any (string_to_array(:needs, ',')))
                          and %s
                        """
                                .formatted(READABLE))
                .param("child", file.child().value())
                .param("record", file.ref().value())
                .param("whole", file.whole())
                .param("agency", acting.agency().value())
                .param("needs", String.join(",", needs))
                .param("me", acting.ref().value())
                .param("asOf", asOf.atOffset(UTC))
                .param("now", now.atOffset(UTC))
                .query(Statements::statement)
                .list();
    }

    /// Everything that came with one concern or form. Whoever asks has checked that the reader may
    /// see that record.
    List<Statement> ofOrigin(UUID origin, Acting.Practitioner acting, Instant now) {
        return db.sql(
                        """
                        select s.*, s.answer::text as said from casefile.statement s
                        where s.origin = :record and %s
                        order by s.recorded_at, s.ref
                        """
                                .formatted(READABLE))
                .param("record", origin)
                .param("me", acting.ref().value())
                .param("now", now.atOffset(UTC))
                .query(Statements::statement)
                .list();
    }

    private static void fill(PreparedStatement row, Statement s) throws SQLException {
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

    private static Statement statement(ResultSet row, int number) throws SQLException {
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
                Optional.ofNullable(row.getObject("recorded_by", UUID.class))
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
