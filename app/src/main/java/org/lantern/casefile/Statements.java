package org.lantern.casefile;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.kernel.PersonRef;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The ledger as rows: inserted and read, never changed.
@Repository
class Statements {

    /// What this reader may read of a statement `s` that belongs to the record `:record`: a class
    /// that is not ordinary only where it was opened to them; what came with a restricted record
    /// only where they are named on it, and what came with a record that names them never. Their
    /// own words always.
    private static final String READABLE =
            """
            (s.sensitivity = 'ORDINARY' or s.recorded_by = :me or exists (
                select from casefile.opened o
                where o.practitioner = :me and o.record in (:record, s.origin)
                  and o.sensitivity = s.sensitivity and o.until > :now))
            and (s.recorded_by = :me or (
                not exists (select from casefile.shut_out x where x.record = s.origin and x.practitioner = :me)
                and not exists (
                    select from casefile.restricted r where r.record = s.origin
                      and not exists (select from casefile.named n where n.record = r.record and n.practitioner = :me))))
            """;

    /// These statements, each with who recorded it for whoever may know: who brought a record is of
    /// the class referrer. Asked once for each who and record, since a call costs more than the
    /// row: `offset 0` keeps the database from asking it of every row first.
    private static String named(String statements) {
        return """
        with %s,
             known as (
                 select d.recorded_by, d.origin
                 from (select distinct recorded_by, origin from readable offset 0) d
                 where casefile.may_name(d.recorded_by, d.origin, :record, :me, :now))
        select readable.*, known.recorded_by as recorder
        from readable left join known
            on known.recorded_by = readable.recorded_by and known.origin is not distinct from readable.origin
        """
                .formatted(statements);
    }

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
                StatementRow::fill);
    }

    /// Everything about a child, everybody one with them, their things, and the concerns they came
    /// in.
    List<Statement> ofCase(
            ChildCase file, List<String> needs, Acting.Practitioner acting, Instant now) {
        return ofCase("casefile.one_with(:child)", file, needs, acting, now)
                .param("asOf", now.atOffset(UTC))
                .query(StatementRow::read)
                .list();
    }

    /// The same as it was known then: of everybody who was one with them at that moment.
    List<Statement> ofCaseAt(
            Instant asOf,
            ChildCase file,
            List<String> needs,
            Acting.Practitioner acting,
            Instant now) {
        return ofCase("casefile.one_with_at(:child, :asOf)", file, needs, acting, now)
                .param("asOf", asOf.atOffset(UTC))
                .query(StatementRow::read)
                .list();
    }

    private JdbcClient.StatementSpec ofCase(
            String people,
            ChildCase file,
            List<String> needs,
            Acting.Practitioner acting,
            Instant now) {
        return db.sql(
                        named(
                                """
                                people as (select person from %s),
                                     subject as (
                                         select person as ref from people
                                         union
                                         select i.ref from casefile.item i where i.person in (select person from people)
                                         union
                                         select o.origin from casefile.statement o
                                         where o.subject in (select person from people) and o.origin is not null),
                                readable as (
                                    select s.*, s.answer::text as said from casefile.statement s
                                    where s.subject in (select ref from subject) and s.recorded_at <= :asOf
                                      and (:whole or s.agency = :agency or s.concept = any (string_to_array(:needs, ',')))
                                      and %s)
                                """
                                        .formatted(people, READABLE)))
                .param("child", file.child().value())
                .param("record", file.ref().value())
                .param("whole", file.whole())
                .param("agency", acting.agency().value())
                .param("needs", String.join(",", needs))
                .param("me", acting.ref().value())
                .param("now", now.atOffset(UTC));
    }

    /// Everything that came with one concern or form. Whoever asks has checked that the reader may
    /// see that record.
    List<Statement> ofOrigin(UUID origin, Acting.Practitioner acting, Instant now) {
        return readable("s.origin = :record", origin, "", acting, now);
    }

    /// What was said of a person, in kinds of concepts. Nobody meets words of a record that does
    /// not admit them, but for their own.
    List<Statement> ofPerson(
            PersonRef person, String kinds, Acting.Practitioner acting, Instant now) {
        return readable(
                """
                s.subject in (select o.person from casefile.one_with(:record) o)
                and split_part(s.concept, '.', 1) = any (string_to_array(:kinds, ','))
                """,
                person.value(),
                kinds,
                acting,
                now);
    }

    private List<Statement> readable(
            String which, UUID record, String kinds, Acting.Practitioner acting, Instant now) {
        return db.sql(
                        named(
                                        """
                                        readable as (
                                            select s.*, s.answer::text as said from casefile.statement s
                                            where %s and %s)
                                        """
                                                .formatted(which, READABLE))
                                + "order by readable.recorded_at, readable.ref")
                .param("record", record)
                .param("kinds", kinds)
                .param("me", acting.ref().value())
                .param("now", now.atOffset(UTC))
                .query(StatementRow::read)
                .list();
    }
}
