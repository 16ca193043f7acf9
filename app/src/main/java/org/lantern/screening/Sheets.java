package org.lantern.screening;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
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
                .param("by", sheet.takenBy().value())
                .param("agency", sheet.agency().value())
                .update();
    }

    /// Those of a child and of everybody one with them whose record admits this reader, with their
    /// own, oldest first.
    List<Sheet> of(PersonRef person, PractitionerRef reader) {
        return db.sql(
                        """
                        select s.* from screening.sheet s
                        where s.person in (select o.person from casefile.one_with(:person) o)
                          and (s.taken_by = :me or casefile.admits(s.record, :me))
                        order by s.taken_at, s.ref
                        """)
                .param("person", person.value())
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
                new PractitionerRef(row.getObject("taken_by", UUID.class)),
                new AgencyRef(row.getObject("agency", UUID.class)));
    }
}
