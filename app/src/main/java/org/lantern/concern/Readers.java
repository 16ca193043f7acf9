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

    /// Whether it still reaches nobody.
    boolean isUnread(Unread unread) {
        return unread().contains(unread);
    }

    /// Those who were named for this offer and may answer it.
    List<Naming.Able> asked(ConcernRef concern, UUID offer) {
        return about(
                        """
                        select p.ref, p.name from concern.reader r join access.practitioner_name p on p.ref = r.practitioner
                        where r.concern = :concern and r.offer = :offer and casefile.admits(r.concern, r.practitioner)
                        order by p.name, p.ref
                        """,
                        concern)
                .param("offer", offer)
                .query(Readers::able)
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

    record Unread(ConcernRef concern, String area, Optional<UUID> offer) {}
}
