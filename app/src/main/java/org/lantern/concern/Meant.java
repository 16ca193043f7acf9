package org.lantern.concern;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.access.Agencies;
import org.lantern.access.Practitioners;
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
    private final Practitioners practitioners;

    Meant(JdbcClient db, Agencies agencies, Practitioners practitioners) {
        this.db = db;
        this.agencies = agencies;
        this.practitioners = practitioners;
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

    /// Whoever signs in with an address that was given for them.
    List<PractitionerRef> signingIn(ConcernRef concern) {
        return about(
                        "select distinct email from concern.kept_apart where concern = :concern and email <> ''",
                        concern)
                .query(String.class)
                .list()
                .stream()
                .flatMap(address -> practitioners.signingInAs(address).stream())
                .map(Acting.Practitioner::ref)
                .toList();
    }

    /// Whoever has the whole name that was said in one of the answers.
    List<PractitionerRef> calledSo(ConcernRef concern) {
        var said =
                texts("concern.staff-name", concern).stream()
                        .map(text -> NamedPerson.typed(List.of(text)))
                        .toList();
        return db
                .sql("select p.ref, p.name from access.practitioner_name p")
                .query((row, _) ->
                        new Called(row.getObject("ref", UUID.class), row.getString("name")))
                .list()
                .stream()
                .filter(one -> said.stream().anyMatch(each -> each.isCalled(one.name())))
                .map(one -> new PractitionerRef(one.ref()))
                .toList();
    }

    /// It turned out to be about them.
    void found(ConcernRef concern, PractitionerRef who, By by, Instant at) {
        about(
                        """
                        insert into concern.meant (concern, practitioner, found_by, found_at)
                        values (:concern, :who, :by, :at) on conflict do nothing
                        """,
                        concern)
                .param("who", who.value())
                .param("by", by.name())
                .param("at", at.atOffset(UTC))
                .update();
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
        return NamedPerson.typed(texts(concept, concern));
    }

    private List<String> texts(String concept, ConcernRef concern) {
        return about(
                        """
                        select s.answer -> 'known' ->> 'text' from casefile.stated s
                        where s.origin = :concern and s.concept = :concept
                          and s.answer -> 'known' ->> 'text' is not null
                        """,
                        concern)
                .param("concept", concept)
                .query(String.class)
                .list();
    }

    private JdbcClient.StatementSpec about(String sql, ConcernRef concern) {
        return db.sql(sql).param("concern", concern.value());
    }

    /// How somebody was found to be meant. A surname alone is none.
    enum By {
        ADDRESS,
        NAME
    }

    private record Called(UUID ref, String name) {}

    private record Practitioner(
            PractitionerRef ref, String name, boolean near, List<UUID> agencies) {}
}
