package org.lantern.concern;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who reads a concern that is for named people only, who could, and who must not.
@Repository
class Readers {

    private final JdbcClient db;
    private final Meant meant;
    private final Ids ids;

    Readers(JdbcClient db, Meant meant, Ids ids) {
        this.db = db;
        this.meant = meant;
        this.ids = ids;
    }

    /// The records that are kept alike: the concern, and the person it is about.
    List<UUID> records(ConcernRef concern) {
        return about(
                        """
                        select :concern union
                        select s.subject from casefile.stated s
                        where s.origin = :concern and s.concept in ('concern.about-staff', 'concern.staff-name', 'concern.staff-work')
                        """,
                        concern)
                .query(UUID.class)
                .list();
    }

    /// The cases of its children, as far as they were decided on.
    List<UUID> cases(ConcernRef concern) {
        return about(
                        "select distinct case_ref from concern.decision where concern = :concern and case_ref is not null",
                        concern)
                .query(UUID.class)
                .list();
    }

    /// Those of its cases that are for named people too.
    List<UUID> casesApart(ConcernRef concern) {
        return about(
                        """
                        select distinct d.case_ref from concern.decision d join casefile.restriction x on x.record = d.case_ref
                        where d.concern = :concern
                        """,
                        concern)
                .query(UUID.class)
                .list();
    }

    /// The areas to which it is offered, where nobody has answered yet.
    List<Asked> offers(ConcernRef concern) {
        return about("select ref, area from concern.open_offer where concern = :concern", concern)
                .query(Asked.class)
                .list();
    }

    /// GSS code of the area that answers for it.
    String area(ConcernRef concern) {
        return about("select area from concern.answering where concern = :concern", concern)
                .query(String.class)
                .single();
    }

    boolean restricted(ConcernRef concern) {
        return about(
                        "select exists (select from casefile.restriction where record = :concern)",
                        concern)
                .query(Boolean.class)
                .single();
    }

    /// Of the first of these areas where there is somebody, those who handle allegations; where all
    /// of them are kept out or there is none, the managers.
    List<Naming.Able> first(ConcernRef concern, List<String> areas) {
        return areas.stream()
                .flatMap(area ->
                        Stream.of("access.allegations_area", "access.managed_area")
                                .map(view -> able(concern, view, area)))
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// Whoever handles allegations in that area, or manages it, and may read this.
    List<Naming.Able> all(ConcernRef concern, String area) {
        return Stream.of("access.allegations_area", "access.managed_area")
                .flatMap(view -> able(concern, view, area).stream())
                .distinct()
                .toList();
    }

    private List<Naming.Able> able(ConcernRef concern, String view, String area) {
        var about = meant.of(concern);
        return about(
                        """
                        select p.ref, p.name from %s m join access.practitioner_name p on p.ref = m.practitioner
                        where m.area = :area and not exists (
                            select from casefile.kept_out k where k.record = :concern and k.practitioner = p.ref)
                        order by p.name, p.ref
                        """
                                .formatted(view),
                        concern)
                .param("area", area)
                .query(Readers::able)
                .list()
                .stream()
                .filter(one -> !about.sharesSurname(one.name()))
                .toList();
    }

    /// Those who read it now, as far as they still have an account.
    List<Naming.Able> now(ConcernRef concern) {
        return namedAfter(Instant.EPOCH, concern);
    }

    /// Those of them who were named after that.
    List<Naming.Able> namedAfter(Instant moment, ConcernRef concern) {
        return about(
                        """
                        select p.ref, p.name
                        from concern.reader r join access.practitioner_name p on p.ref = r.practitioner
                        join concern.naming n on n.concern = r.concern and n.practitioner = r.practitioner
                            and n.offer is not distinct from r.offer
                        where r.concern = :concern and r.works and casefile.admits(r.concern, r.practitioner)
                        group by p.ref, p.name having min(n.named_at) > :moment
                        order by p.name, p.ref
                        """,
                        concern)
                .param("moment", moment.atOffset(UTC))
                .query(Readers::able)
                .list();
    }

    void add(Named named) {
        db.sql(
                        """
                        insert into concern.naming (ref, concern, practitioner, offer, reason, named_by, named_at)
                        values (:ref, :concern, :who, :offer, :reason, :by, :at) on conflict do nothing
                        """)
                .param("ref", ids.next())
                .param("concern", named.concern().value())
                .param("who", named.who().value())
                .param("offer", named.offer())
                .param("reason", named.reason())
                .param("by", named.by() == null ? null : named.by().value())
                .param("at", named.at().atOffset(UTC))
                .update();
    }

    /// Those that reach nobody.
    List<Unread> unread() {
        return db.sql("select concern, area, offer from concern.nobody_reads order by concern")
                .query((row, n) ->
                        new Unread(
                                new ConcernRef(row.getObject("concern", UUID.class)),
                                row.getString("area"),
                                Optional.ofNullable(row.getObject("offer", UUID.class))))
                .list();
    }

    private JdbcClient.StatementSpec about(String sql, ConcernRef concern) {
        return db.sql(sql).param("concern", concern.value());
    }

    private static Naming.Able able(java.sql.ResultSet row, int number)
            throws java.sql.SQLException {
        return new Naming.Able(
                new PractitionerRef(row.getObject("ref", UUID.class)), row.getString("name"));
    }

    /// @param offer the offer for which they were named
    /// @param by who chose them, where somebody did
    record Named(
            ConcernRef concern,
            PractitionerRef who,
            @Nullable UUID offer,
            String reason,
            @Nullable PractitionerRef by,
            Instant at) {}

    record Asked(UUID ref, String area) {}

    record Unread(ConcernRef concern, String area, Optional<UUID> offer) {}
}
