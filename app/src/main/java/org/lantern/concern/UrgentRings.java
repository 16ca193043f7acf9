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
import org.lantern.kernel.Ids;
import org.lantern.notification.Occasion;
import org.lantern.notification.Ring;
import org.lantern.notification.Ringing;
import org.lantern.notification.Rung;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What must ring for a concern does, and nothing else: worked out from the facts. Whatever goes
/// wrong here is taken back by itself, and nothing else with it.
@Service
@Transactional(propagation = Propagation.NESTED)
class UrgentRings {

    private final JdbcClient db;
    private final Ringing ringing;
    private final NamedRings named;
    private final Desks desks;
    private final Practitioners practitioners;
    private final Clock clock;
    private final Ids ids;

    UrgentRings(
            JdbcClient db,
            Ringing ringing,
            NamedRings named,
            Desks desks,
            Practitioners practitioners,
            Clock clock,
            Ids ids) {
        this.db = db;
        this.ringing = ringing;
        this.named = named;
        this.desks = desks;
        this.practitioners = practitioners;
        this.clock = clock;
        this.ids = ids;
    }

    /// Rings where nobody has it, and no longer where somebody has.
    ///
    /// @param by whose deed it follows from
    void settle(ConcernRef ref, By by) {
        if (is("select exists (select from concern.rings_on where concern = :ref)", ref))
            end(ref, by);
        var must =
                db.sql("select area, named_only from concern.must_ring where concern = :ref")
                        .param("ref", ref.value())
                        .query(Must.class)
                        .optional();
        if (must.filter(Must::namedOnly).isEmpty()) named.ended(ref, by);
        must.ifPresent(each -> begin(ref, each, by));
        named.tellWhoCameLater(ref, by);
    }

    /// Somebody who decides on it looked at it. That ends only what rings for words that were taken
    /// back.
    void lookedAt(ConcernRef ref, By by) {
        var endsIt =
                is(
                        """
                        select exists (select from notification.rung r
                                       where r.subject = :ref and r.open and r.occasion <> 'CONCERN_OFFERED')
                           and exists (select from concern.withdrawal w where w.concern = :ref)
                           and exists (select from concern.decides v where v.concern = :ref and v.practitioner = :me)
                        """,
                        ref,
                        by);
        if (endsIt) answered(ref, by);
    }

    /// Of which concerns the rings are not as they must be, or were not when somebody last looked;
    /// those that ring named people, to whom others may have come; and those of which each is told.
    List<ConcernRef> unsettled() {
        var rung =
                db.sql(
                                """
                                select concern from concern.must_ring union select concern from concern.rings_on
                                union select r.subject from notification.rung r where r.open and r.occasion = 'URGENT_CONCERN_FOR_YOU'
                                union select f.concern from concern.fault f
                                where f.what = :fault and not exists (select from concern.mended m where m.fault = f.ref)
                                """)
                        .param("fault", DeskAlarm.FAULT)
                        .query(UUID.class)
                        .list();
        return Stream.concat(rung.stream().map(ConcernRef::new), named.toldOneByOne().stream())
                .distinct()
                .toList();
    }

    private void begin(ConcernRef ref, Must must, By by) {
        if (must.namedOnly()) named.begin(ref, must.area(), by);
        else {
            var cause = ringing.about(ref.value()).isEmpty() ? ref.value() : ids.next();
            desks.answeringFor(must.area(), clock.instant()).stream()
                    .map(Desk::team)
                    .forEach(team ->
                            ringing.ring(
                                    new Ring(
                                                    cause,
                                                    ref.value(),
                                                    Occasion.URGENT_CONCERN,
                                                    link(ref),
                                                    team,
                                                    Ring.URGENT,
                                                    Optional.empty(),
                                                    clock.instant(),
                                                    false)
                                            .in(must.area()),
                                    by));
        }
    }

    private void end(ConcernRef ref, By by) {
        var waits =
                is(
                        "select exists (select from concern.waiting where concern = :ref and holder is null)",
                        ref);
        if (waits) open(ref).forEach(cause -> ringing.calledOff(cause, by));
        else answered(ref, by);
    }

    private void answered(ConcernRef ref, By by) {
        var who = Optional.ofNullable(by.practitioner()).flatMap(practitioners::acting);
        for (var cause : open(ref).toList())
            who.ifPresentOrElse(
                    acting -> ringing.answered(cause, acting), () -> ringing.calledOff(cause, by));
    }

    private Stream<UUID> open(ConcernRef ref) {
        return ringing.about(ref.value()).stream()
                .filter(Rung::isOpen)
                .filter(ring -> ring.occasion() != Occasion.CONCERN_OFFERED)
                .map(Rung::cause)
                .distinct();
    }

    private boolean is(String sql, ConcernRef ref) {
        return db.sql(sql).param("ref", ref.value()).query(Boolean.class).single();
    }

    private boolean is(String sql, ConcernRef ref, By by) {
        return by.practitioner() != null
                && db.sql(sql)
                        .param("ref", ref.value())
                        .param("me", by.practitioner().value())
                        .query(Boolean.class)
                        .single();
    }

    static String link(ConcernRef ref) {
        return "/concerns/" + ref;
    }

    private record Must(String area, boolean namedOnly) {}
}
