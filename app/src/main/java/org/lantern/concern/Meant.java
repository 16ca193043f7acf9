package org.lantern.concern;

import java.util.List;
import java.util.UUID;
import org.lantern.access.Agencies;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whom a concern is about, where that is somebody who works with or cares for children: by the
/// words that were said of them, and the address by which they may sign in.
@Repository
class Meant {

    private final JdbcClient db;
    private final Agencies agencies;

    Meant(JdbcClient db, Agencies agencies) {
        this.db = db;
        this.agencies = agencies;
    }

    NamedPerson of(ConcernRef concern) {
        return typed("concern.staff-name", concern);
    }

    /// Whoever may be the person it is about: anybody of that name, and whoever shares a surname
    /// with them and works in these areas, for the agency that raised it, or for one that was said
    /// to be theirs.
    List<PractitionerRef> mayBe(ConcernRef concern, List<String> areas) {
        var about = of(concern);
        var work = typed("concern.staff-work", concern);
        return about(
                        """
                        select p.ref, p.name, exists (
                            select from access.agency_member m left join access.agency_area w on w.agency = m.agency
                            where m.practitioner = p.ref and (w.area in (:areas)
                                or m.agency = (select c.agency from concern.concern c where c.ref = :concern))) as near,
                            array(select m.agency from access.agency_member m where m.practitioner = p.ref) as agencies
                        from access.practitioner_name p
                        where not exists (
                            select from casefile.kept_out k where k.record = :concern and k.practitioner = p.ref)
                        """,
                        concern)
                .param("areas", areas)
                .query((row, n) ->
                        new Practitioner(
                                new PractitionerRef(row.getObject("ref", UUID.class)),
                                row.getString("name"),
                                row.getBoolean("near"),
                                List.of((UUID[]) row.getArray("agencies").getArray())))
                .list()
                .stream()
                .filter(one -> isMeant(one, about, work))
                .map(Practitioner::ref)
                .toList();
    }

    private boolean isMeant(Practitioner one, NamedPerson about, NamedPerson work) {
        return about.isCalled(one.name())
                || (about.sharesSurname(one.name()) && (one.near() || worksThere(one, work)));
    }

    private boolean worksThere(Practitioner one, NamedPerson work) {
        if (work.words().isEmpty()) return false;
        var refs = one.agencies().stream().map(AgencyRef::new).toList();
        return agencies.names(refs).values().stream().anyMatch(work::isCalled);
    }

    /// The addresses that were given for them.
    List<String> addresses(ConcernRef concern) {
        return about(
                        "select distinct email from concern.kept_apart where concern = :concern and email <> ''",
                        concern)
                .query(String.class)
                .list();
    }

    boolean keptOut(ConcernRef concern, PractitionerRef who) {
        return about(
                        "select exists (select from casefile.kept_out where record = :concern and practitioner = :who)",
                        concern)
                .param("who", who.value())
                .query(Boolean.class)
                .single();
    }

    private NamedPerson typed(String concept, ConcernRef concern) {
        return NamedPerson.typed(
                about(
                                """
                                select s.answer -> 'known' ->> 'text' from casefile.stated s
                                where s.origin = :concern and s.concept = :concept
                                  and s.answer -> 'known' ->> 'text' is not null
                                """,
                                concern)
                        .param("concept", concept)
                        .query(String.class)
                        .list());
    }

    private JdbcClient.StatementSpec about(String sql, ConcernRef concern) {
        return db.sql(sql).param("concern", concern.value());
    }

    private record Practitioner(
            PractitionerRef ref, String name, boolean near, List<UUID> agencies) {}
}
