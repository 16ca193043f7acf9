package org.lantern.casefile;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.ShortCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Cases and the facts beside them.
@Repository
class CaseRows {

    /// One row a case that the practitioner `:me` may see, whole where any way to it is whole.
    private static final String SEEN =
            """
            select c.ref, c.number, c.child, c.opened_at, c.origin, v.whole, closure.closed_at,
                   host.area as host, responsible.area as responsible, lead.practitioner as lead
            from (select case_ref, bool_or(whole) as whole from casefile.visible
                  where practitioner = :me %s group by case_ref) v
            join casefile.child_case c on c.ref = v.case_ref
            join casefile.answering host on host.case_ref = c.ref and host.kind = 'HOST'
            join casefile.answering responsible on responsible.case_ref = c.ref and responsible.kind = 'RESPONSIBLE'
            left join casefile.closed closure on closure.case_ref = c.ref
            left join lateral (select l.practitioner from casefile.lead l where l.case_ref = c.ref
                               order by l.since desc, l.ref desc limit 1) lead on true
            """;

    private final JdbcClient db;

    CaseRows(JdbcClient db) {
        this.db = db;
    }

    Optional<ChildCase> find(CaseRef ref, Acting.Practitioner acting) {
        return db.sql(SEEN.formatted("and case_ref = :ref"))
                .param("me", acting.ref().value())
                .param("ref", ref.value())
                .query(CaseRows::childCase)
                .optional();
    }

    /// Those of these that they may see, in one question.
    List<ChildCase> found(Collection<CaseRef> refs, Acting.Practitioner acting) {
        return db.sql(SEEN.formatted("and case_ref = any (:refs)"))
                .param("me", acting.ref().value())
                .param("refs", refs.stream().map(CaseRef::value).toArray(UUID[]::new))
                .query(CaseRows::childCase)
                .list();
    }

    /// Those that are theirs to carry, the newest first.
    List<ChildCase> carriedBy(Acting.Practitioner acting, int limit) {
        return db.sql(
                        SEEN.formatted(
                                        """
                                        and whole and case_ref = any (array(select k.case_ref from casefile.carried k
                                                                            where k.practitioner = :me))
                                        """)
                                + " order by c.opened_at desc, c.ref desc limit :limit")
                .param("me", acting.ref().value())
                .param("limit", limit)
                .query(CaseRows::childCase)
                .list();
    }

    boolean isNamed(CaseRef ref, Acting.Practitioner acting) {
        return db.sql(
                        "select exists (select from casefile.named where record = ? and practitioner = ?)")
                .params(ref.value(), acting.ref().value())
                .query(Boolean.class)
                .single();
    }

    /// The newest first.
    List<ChildCase> seenBy(Acting.Practitioner acting, int limit) {
        return db.sql(
                        SEEN.formatted(
                                        "and case_ref = any (array(select case_ref from casefile.newest_for(:me, :limit)))")
                                + " order by c.opened_at desc, c.ref desc limit :limit")
                .param("me", acting.ref().value())
                .param("limit", limit)
                .query(CaseRows::childCase)
                .list();
    }

    Optional<CaseRef> ofChild(PersonRef child) {
        return db.sql(
                        """
                        select c.ref from casefile.child_case c
                        where c.child in (select person from casefile.one_with(:child)) order by c.opened_at limit 1
                        """)
                .param("child", child.value())
                .query(UUID.class)
                .optional()
                .map(CaseRef::new);
    }

    void add(
            CaseRef ref,
            PersonRef child,
            ShortCode number,
            UUID origin,
            Acting.Practitioner by,
            Instant at) {
        db.sql(
                        """
                        insert into casefile.child_case (ref, number, child, origin, opened_by, opened_at)
                        values (:ref, :number, :child, :origin, :by, :at)
                        """)
                .param("ref", ref.value())
                .param("number", number.toString())
                .param("child", child.value())
                .param("origin", origin)
                .param("by", by.ref().value())
                .param("at", at.atOffset(UTC))
                .update();
    }

    void answersFor(
            CaseRef ref,
            String kind,
            String area,
            String reason,
            UUID fact,
            Acting.Practitioner by,
            Instant at) {
        db.sql(
                        """
                        with said as (
                            insert into casefile.responsibility (ref, case_ref, kind, area, reason, said_by, since)
                            values (:fact, :ref, :kind, :area, :reason, :by, :at))
                        insert into casefile.answering (case_ref, kind, area) values (:ref, :kind, :area)
                        on conflict (case_ref, kind) do update set area = excluded.area
                        """)
                .param("fact", fact)
                .param("ref", ref.value())
                .param("kind", kind)
                .param("area", area)
                .param("reason", reason)
                .param("by", by.ref().value())
                .param("at", at.atOffset(UTC))
                .update();
    }

    void contributed(CaseRef ref, AgencyRef agency, Instant at) {
        db.sql(
                        """
                        insert into casefile.contributor (case_ref, agency, since) values (:ref, :agency, :at)
                        on conflict do nothing
                        """)
                .param("ref", ref.value())
                .param("agency", agency.value())
                .param("at", at.atOffset(UTC))
                .update();
    }

    void lead(CaseRef ref, PractitionerRef lead, UUID fact, Acting.Practitioner by, Instant at) {
        db.sql(
                        """
                        insert into casefile.lead (ref, case_ref, practitioner, named_by, since)
                        values (:fact, :ref, :lead, :by, :at)
                        """)
                .param("fact", fact)
                .param("ref", ref.value())
                .param("lead", lead.value())
                .param("by", by.ref().value())
                .param("at", at.atOffset(UTC))
                .update();
    }

    private static ChildCase childCase(ResultSet row, int number) throws SQLException {
        return new ChildCase(
                new CaseRef(row.getObject("ref", UUID.class)),
                row.getString("number"),
                new PersonRef(row.getObject("child", UUID.class)),
                row.getString("host"),
                row.getString("responsible"),
                Optional.ofNullable(row.getObject("lead", UUID.class)).map(PractitionerRef::new),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("closed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getObject("origin", UUID.class)),
                row.getBoolean("whole"));
    }
}
