package org.lantern.concern;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.access.Role;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.ShortCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Concerns as rows. Facts are inserted and read; only what waits, and where, is a projection.
@Repository
class Concerns {

    private final JdbcClient db;
    private final AreaFacts areas;

    Concerns(JdbcClient db, AreaFacts areas) {
        this.db = db;
        this.areas = areas;
    }

    void add(Concern c, Raising raising, Optional<String> areaSaid, Route.By routedBy) {
        var known = FirstKnown.of(raising.told(), c.receivedAt());
        db.sql(
                        """
                        insert into concern.concern (ref, code, channel, about, referrer, form, form_version, received_at,
                            recorded_at, recorded_by, agency, area_said, routed_by, danger, accompanied, movement,
                            first_known_from, first_known_to)
                        values (:ref, :code, :channel, :about, :referrer, :form, :version, :received, :recorded,
                            :by, :agency, :areaSaid, :routedBy, :danger, :accompanied, :movement, :knownFrom, :knownTo)
                        """)
                .param("ref", c.ref().value())
                .param("code", c.code().characters())
                .param("channel", c.channel().name())
                .param("about", c.about().name())
                .param("referrer", c.referrer().name())
                .param("form", raising.form())
                .param("version", raising.version())
                .param("received", c.receivedAt().atOffset(UTC))
                .param("recorded", c.recordedAt().atOffset(UTC))
                .param("by", c.recordedBy().map(PractitionerRef::value).orElse(null))
                .param("agency", c.agency().map(AgencyRef::value).orElse(null))
                .param("areaSaid", areaSaid.orElse(null))
                .param("routedBy", routedBy.name())
                .param("danger", c.danger().name())
                .param(
                        "accompanied",
                        raising.told().code("concern.accompanied").orElse("not-recorded"))
                .param("movement", raising.told().code("concern.movement").orElse("not-recorded"))
                .param("knownFrom", known.map(FirstKnown::from).orElse(null))
                .param("knownTo", known.map(FirstKnown::to).orElse(null))
                .update();
        c.children().forEach(child -> add(c.ref(), child));
    }

    void add(ConcernRef concern, Concern.Child child) {
        db.sql(
                        "insert into concern.child (concern, person, place, label) values (:concern, :person, :place, :label)")
                .param("concern", concern.value())
                .param("person", child.person().value())
                .param("place", child.place())
                .param("label", child.label())
                .update();
    }

    /// Puts it on the desk of the area, and tells every open desk page of that area.
    void wait(Concern c, Route route, UUID fact) {
        db.sql(
                        """
                        with routed as (
                            insert into concern.routing (ref, concern, area, reason, routed_at)
                            values (:fact, :concern, :area, :reason, :at)),
                        answering as (
                            insert into concern.answering (concern, area) values (:concern, :area))
                        insert into concern.waiting (concern, area, urgent, received_at, professional, vouched)
                        select u.concern, :area, u.urgent, :received,
                               exists (select from concern.professional p where p.concern = u.concern),
                               exists (select from concern.vouched v where v.concern = u.concern)
                        from concern.urgent u where u.concern = :concern
                        """)
                .param("fact", fact)
                .param("concern", c.ref().value())
                .param("area", route.area())
                .param("reason", route.by().name())
                .param("at", c.recordedAt().atOffset(UTC))
                .param("received", c.receivedAt().atOffset(UTC))
                .update();
    }

    /// Something changed on a desk: the open pages of whoever may know hear it when this
    /// transaction commits.
    void changed(ConcernRef ref) {
        db.sql("select pg_notify('lantern_live', t.who) from concern.told_of(:ref) t")
                .param("ref", ref.value())
                .query()
                .listOfRows();
    }

    /// One that this practitioner may see whole.
    Optional<Concern> find(ConcernRef ref, Acting.Practitioner acting) {
        return in("concern.visible", ref, acting);
    }

    /// One that this practitioner works on: they see it, and not only because it was offered to
    /// them.
    Optional<Concern> worked(ConcernRef ref, Acting.Practitioner acting) {
        return in("concern.worked", ref, acting);
    }

    /// One that is theirs to decide on: they work for the area that answers, or are named on it.
    Optional<Concern> decides(ConcernRef ref, Acting.Practitioner acting) {
        return in("concern.decides", ref, acting);
    }

    /// Whether this practitioner answers for it as a manager: of its area, or because they are
    /// named on it where it is about somebody who works with children.
    boolean managed(Concern concern, Acting.Practitioner acting) {
        return acting.managedAreas().contains(concern.area())
                || ((acting.has(Role.ALLEGATIONS_MANAGER) || acting.has(Role.MANAGER))
                        && db.sql(
                                        "select exists (select from concern.reader where works and concern = :ref and practitioner = :me)")
                                .param("ref", concern.ref().value())
                                .param("me", acting.ref().value())
                                .query(Boolean.class)
                                .single());
    }

    private Optional<Concern> in(String view, ConcernRef ref, Acting.Practitioner acting) {
        return db.sql(
                        """
                        select c.*, a.area from concern.concern c join concern.answering a on a.concern = c.ref
                        where c.ref = :ref and exists (
                            select from %s v where v.concern = c.ref and v.practitioner = :me)
                        """
                                .formatted(view))
                .param("ref", ref.value())
                .param("me", acting.ref().value())
                .query(this::concern)
                .optional();
    }

    private Concern concern(ResultSet row, int number) throws SQLException {
        var ref = new ConcernRef(row.getObject("ref", UUID.class));
        return new Concern(
                ref,
                new ShortCode(row.getString("code")),
                Channel.valueOf(row.getString("channel")),
                About.valueOf(row.getString("about")),
                ReferrerKind.valueOf(row.getString("referrer")),
                Danger.valueOf(row.getString("danger")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("recorded_by", UUID.class))
                        .map(PractitionerRef::new),
                Optional.ofNullable(row.getObject("agency", UUID.class)).map(AgencyRef::new),
                row.getString("area"),
                children(ref));
    }

    /// The area where the child is, where that stands apart from who answers.
    Optional<ConcernFile.Host> hostNamed(ConcernRef ref) {
        return areas.host(ref);
    }

    /// Whether something is still to decide on it.
    boolean waits(ConcernRef ref) {
        return db.sql("select exists (select from concern.waiting where concern = :concern)")
                .param("concern", ref.value())
                .query(Boolean.class)
                .single();
    }

    List<Concern.Child> children(ConcernRef ref) {
        return db.sql(
                        "select person, place, label from concern.child where concern = :concern order by place")
                .param("concern", ref.value())
                .query(Concerns::child)
                .list();
    }

    static Concern.Child child(ResultSet row, int number) throws SQLException {
        return new Concern.Child(
                new PersonRef(row.getObject("person", UUID.class)),
                row.getInt("place"),
                row.getString("label"));
    }
}
