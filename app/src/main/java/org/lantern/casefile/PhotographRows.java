package org.lantern.casefile;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Photographs as rows: inserted and read, never changed.
@Repository
class PhotographRows {

    private final JdbcClient db;

    PhotographRows(JdbcClient db) {
        this.db = db;
    }

    void add(
            PhotographRef ref,
            Photograph.Taken taken,
            byte[] jpeg,
            Acting.Practitioner by,
            Instant now) {
        db.sql(
                        """
                        insert into casefile.photograph (ref, record, person, words, jpeg, agency, recorded_by, recorded_at)
                        values (:ref, :record, :person, :words, :jpeg, :agency, :by, :now)
                        """)
                .param("ref", ref.value())
                .param("record", taken.record())
                .param("person", taken.shows().map(PersonRef::value).orElse(null))
                .param("words", taken.words())
                .param("jpeg", jpeg)
                .param("agency", by.agency().value())
                .param("by", by.ref().value())
                .param("now", now.atOffset(UTC))
                .update();
    }

    /// The rule of the class stands here: their own, or opened to them by name until then, by a way
    /// that leads to this photograph.
    List<Photograph> of(Photograph.Asked asked, Acting.Practitioner acting, Instant now) {
        return db.sql(
                        """
                        select p.ref, p.record, p.person, p.words, p.recorded_by, p.recorded_at,
                               w.reason, w.withdrawn_by, w.withdrawn_at,
                               w.photograph is null and (p.recorded_by = :me or exists (
                                   select from casefile.opened o
                                   where o.practitioner = :me and o.sensitivity = 'PHOTOGRAPH' and o.until > :now
                                     and (o.record in (p.ref, p.record)
                                          or p.record = any (string_to_array(:here, ',')::uuid[])
                                             and o.record = any (string_to_array(:ways, ',')::uuid[])
                                          or o.record in (select c.ref from casefile.child_case c
                                                          where c.child in (select s.person from casefile.one_with(p.person) s)))))
                                   as open
                        from casefile.photograph p
                        left join casefile.photograph_withdrawn w on w.photograph = p.ref
                        where p.record = any (string_to_array(:records, ',')::uuid[])
                          and (p.person is null
                               or p.person in (select o.person from unnest(string_to_array(:shown, ',')::uuid[]) as s(person)
                                               cross join lateral casefile.one_with(s.person) o))
                        order by p.recorded_at, p.ref
                        """)
                .param("me", acting.ref().value())
                .param("now", now.atOffset(UTC))
                .param("here", listed(asked.here().stream()))
                .param("ways", listed(asked.ways().stream()))
                .param(
                        "records",
                        listed(Stream.concat(asked.here().stream(), asked.elsewhere().stream())))
                .param("shown", listed(asked.shown().stream().map(PersonRef::value)))
                .query(PhotographRows::photograph)
                .list();
    }

    byte[] jpeg(PhotographRef ref) {
        return db.sql("select jpeg from casefile.photograph where ref = :ref")
                .param("ref", ref.value())
                .query(byte[].class)
                .single();
    }

    void withdraw(PhotographRef ref, Photograph.Withdrawn withdrawn) {
        db.sql(
                        """
                        insert into casefile.photograph_withdrawn (photograph, reason, withdrawn_by, withdrawn_at)
                        values (:ref, :reason, :by, :at) on conflict do nothing
                        """)
                .param("ref", ref.value())
                .param("reason", withdrawn.reason())
                .param("by", withdrawn.by().value())
                .param("at", withdrawn.at().atOffset(UTC))
                .update();
    }

    private static String listed(Stream<UUID> refs) {
        return refs.map(UUID::toString).collect(Collectors.joining(","));
    }

    private static Photograph photograph(ResultSet row, int number) throws SQLException {
        return new Photograph(
                new PhotographRef(row.getObject("ref", UUID.class)),
                row.getObject("record", UUID.class),
                Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonRef::new),
                row.getString("words"),
                new PractitionerRef(row.getObject("recorded_by", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("open"),
                row.getString("reason") == null
                        ? Optional.empty()
                        : Optional.of(
                                new Photograph.Withdrawn(
                                        row.getString("reason"),
                                        new PractitionerRef(
                                                row.getObject("withdrawn_by", UUID.class)),
                                        row.getObject("withdrawn_at", OffsetDateTime.class)
                                                .toInstant())));
    }
}
