package org.lantern.concern;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.access.Desk;
import org.lantern.access.Desks;
import org.lantern.access.Practitioners;
import org.lantern.kernel.By;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.notification.Occasion;
import org.lantern.notification.Ring;
import org.lantern.notification.Ringing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// A concern that cannot wait rings the desk of the area that it is offered to, until somebody
/// there answers; one for named people only rings those who are named there. Whatever goes wrong
/// here is taken back by itself, and nothing else with it.
@Service
@Transactional(propagation = Propagation.NESTED)
class OfferRings {

    private final JdbcClient db;
    private final Ringing ringing;
    private final NamedRings named;
    private final Desks desks;
    private final Practitioners practitioners;
    private final Clock clock;

    OfferRings(
            JdbcClient db,
            Ringing ringing,
            NamedRings named,
            Desks desks,
            Practitioners practitioners,
            Clock clock) {
        this.db = db;
        this.ringing = ringing;
        this.named = named;
        this.desks = desks;
        this.practitioners = practitioners;
        this.clock = clock;
    }

    /// Rings where an offer is open, and no longer where it is not.
    ///
    /// @param by whose deed it follows from
    void settle(ConcernRef ref, By by) {
        if (!is("concern.offer", ref)) return;
        var must = must(ref);
        if (must.stream().noneMatch(Must::namedOnly)) named.offerEnded(ref, by);
        if (!is("concern.offer_unsettled", ref)) return;
        db.sql(
                        """
                        select r.cause from notification.rung r
                        where r.subject = :ref and r.open and r.occasion = 'CONCERN_OFFERED'
                          and not exists (select from concern.offer_that_rings o where o.cause = r.cause)
                        """)
                .param("ref", ref.value())
                .query(UUID.class)
                .list()
                .forEach(cause -> end(cause, by));
        must.forEach(each -> begin(ref, each, by));
    }

    /// Of which concerns the rings elsewhere are not as they must be.
    List<ConcernRef> unsettled() {
        var rung = db.sql("select concern from concern.offer_unsettled").query(UUID.class).list();
        return Stream.concat(rung.stream().map(ConcernRef::new), named.toldOfOffers().stream())
                .distinct()
                .toList();
    }

    private List<Must> must(ConcernRef ref) {
        return db.sql(
                        "select offer, cause, area, named_only from concern.offer_that_rings where concern = :ref")
                .param("ref", ref.value())
                .query(Must.class)
                .list();
    }

    private boolean is(String among, ConcernRef ref) {
        return db.sql("select exists (select from " + among + " where concern = :ref)")
                .param("ref", ref.value())
                .query(Boolean.class)
                .single();
    }

    private void begin(ConcernRef ref, Must must, By by) {
        if (must.namedOnly()) {
            named.offered(ref, must.offer(), must.cause(), must.area(), by);
            return;
        }
        var now = clock.instant();
        desks.answeringFor(must.area(), now).stream()
                .map(Desk::team)
                .forEach(team ->
                        ringing.ring(
                                new Ring(
                                                must.cause(),
                                                ref.value(),
                                                Occasion.CONCERN_OFFERED,
                                                "/concerns/" + ref,
                                                team,
                                                Ring.URGENT,
                                                Optional.empty(),
                                                now,
                                                false)
                                        .in(must.area()),
                                by));
    }

    /// Whoever took it over has it; all else calls it off.
    private void end(UUID cause, By by) {
        db.sql(
                        """
                        select a.practitioner from concern.acceptance a
                        where a.accepted and a.practitioner is not null and (a.offer = :cause
                            or a.offer = (select n.offer from concern.naming n where n.ref = :cause))
                        """)
                .param("cause", cause)
                .query(UUID.class)
                .optional()
                .map(PractitionerRef::new)
                .flatMap(practitioners::acting)
                .ifPresentOrElse(
                        who -> ringing.answered(cause, who), () -> ringing.calledOff(cause, by));
    }

    private record Must(UUID offer, UUID cause, String area, boolean namedOnly) {}
}
