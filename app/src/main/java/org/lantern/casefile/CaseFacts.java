package org.lantern.casefile;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.database.Reads;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// What was said of a case beside the statements in it: which areas answer for it, who leads, and
/// that it was opened.
@Service
@Reads
public class CaseFacts {

    private final JdbcClient db;

    CaseFacts(JdbcClient db) {
        this.db = db;
    }

    /// All that was said by then of a case, for those who see the whole of it; in order.
    public List<Fact> of(ChildCase file, Instant asOf) {
        if (!file.whole()) return List.of();
        return db.sql(
                        """
                        select at, what, who, words, area, lead from casefile.happened
                        where case_ref = :ref and at <= :asOf order by at
                        """)
                .param("ref", file.ref().value())
                .param("asOf", asOf.atOffset(UTC))
                .query((row, _) ->
                        new Fact(
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("what"),
                                Optional.ofNullable(row.getObject("who", UUID.class))
                                        .map(PractitionerRef::new),
                                row.getString("words"),
                                Optional.ofNullable(row.getString("area")),
                                Optional.ofNullable(row.getObject("lead", UUID.class))
                                        .map(PractitionerRef::new)))
                .list();
    }

    /// Which areas answered for a case then, and who led.
    CaseView.Head headAt(CaseRef ref, Instant moment) {
        return db.sql(
                        """
                        select (select r.area from casefile.responsibility r
                                where r.case_ref = :ref and r.kind = 'HOST' and r.since <= :moment
                                order by r.since desc, r.ref desc limit 1) as host,
                               (select r.area from casefile.responsibility r
                                where r.case_ref = :ref and r.kind = 'RESPONSIBLE' and r.since <= :moment
                                order by r.since desc, r.ref desc limit 1) as responsible,
                               (select l.practitioner from casefile.lead l
                                where l.case_ref = :ref and l.since <= :moment
                                order by l.since desc, l.ref desc limit 1) as lead
                        """)
                .param("ref", ref.value())
                .param("moment", moment.atOffset(UTC))
                .query((row, _) ->
                        new CaseView.Head(
                                Optional.ofNullable(row.getString("host")),
                                Optional.ofNullable(row.getString("responsible")),
                                Optional.ofNullable(row.getObject("lead", UUID.class))
                                        .map(PractitionerRef::new)))
                .single();
    }

    /// One of them.
    ///
    /// @param what such as `host-named`
    /// @param who did it; none where it happened by itself
    /// @param area GSS code of the area that was named
    /// @param lead who was named to lead
    public record Fact(
            Instant at,
            String what,
            Optional<PractitionerRef> who,
            String words,
            Optional<String> area,
            Optional<PractitionerRef> lead) {}
}
