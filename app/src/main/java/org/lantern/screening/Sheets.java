package org.lantern.screening;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Sheets as rows: inserted and read, never changed.
@Repository
class Sheets {

    private final JdbcClient db;

    Sheets(JdbcClient db) {
        this.db = db;
    }

    void add(Sheet sheet) {
        db.sql(
                        """
                        insert into screening.sheet (ref, person, record, list_version, taken_at, taken_by, agency)
                        values (:ref, :person, :record, :version, :at, :by, :agency)
                        """)
                .param("ref", sheet.ref().value())
                .param("person", sheet.subject().person().value())
                .param("record", sheet.subject().record())
                .param("version", sheet.listVersion())
                .param("at", sheet.takenAt().atOffset(UTC))
                .param("by", sheet.takenBy().map(PractitionerRef::value).orElseThrow())
                .param("agency", sheet.agency().value())
                .update();
    }

    /// Those of a child and of everybody one with them whose record admits this reader, with their
    /// own, oldest first.
    List<Sheet> of(Subject subject, PractitionerRef reader, Instant now) {
        return db.sql(
                        """
                        select s.*, case when casefile.may_name(s.taken_by, s.record, :way, :me, :now)
                                    then s.taken_by end as taker
                        from screening.sheet s
                        where s.person in (select o.person from casefile.one_with(:person) o)
                          and (s.taken_by = :me or casefile.admits(s.record, :me))
                        order by s.taken_at, s.ref
                        """)
                .param("person", subject.person().value())
                .param("way", subject.record())
                .param("now", now.atOffset(UTC))
                .param("me", reader.value())
                .query(Sheets::sheet)
                .list();
    }

    private static Sheet sheet(ResultSet row, int number) throws SQLException {
        return new Sheet(
                new SheetRef(row.getObject("ref", UUID.class)),
                new Subject(
                        new PersonRef(row.getObject("person", UUID.class)),
                        row.getObject("record", UUID.class)),
                row.getInt("list_version"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("taker", UUID.class)).map(PractitionerRef::new),
                new AgencyRef(row.getObject("agency", UUID.class)));
    }
}
