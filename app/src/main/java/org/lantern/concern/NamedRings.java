package org.lantern.concern;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.access.Desk;
import org.lantern.access.Desks;
import org.lantern.kernel.By;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PractitionerRef;
import org.lantern.notification.Notice;
import org.lantern.notification.Notices;
import org.lantern.notification.Occasion;
import org.lantern.notification.Ring;
import org.lantern.notification.Ringing;
import org.lantern.notification.Rung;
import org.springframework.stereotype.Component;

/// How a concern rings that cannot wait and is for named people only: it goes along the chain of
/// what cannot wait, and begins again, among those who read it. No desk hears of it, nor the rota
/// of one: somebody there may be meant.
@Component
class NamedRings {

    private static final Occasion FOR_YOU = Occasion.URGENT_CONCERN_FOR_YOU;
    private static final String OFFERED = "concern-offered:";
    private static final String URGENT = "concern-for-you:";

    private final Readers readers;
    private final Ringing ringing;
    private final Notices notices;
    private final Desks desks;
    private final Clock clock;
    private final Ids ids;

    NamedRings(
            Readers readers, Ringing ringing, Notices notices, Desks desks, Clock clock, Ids ids) {
        this.readers = readers;
        this.ringing = ringing;
        this.notices = notices;
        this.desks = desks;
        this.clock = clock;
        this.ids = ids;
    }

    /// Begins to ring. As long as nobody reads it nothing rings, so that whoever is named first is
    /// rung at once. Where no desk at all could keep the ring, each is told, as long as it must
    /// ring.
    void begin(ConcernRef ref, String area, By by) {
        var named = readers.now(ref).stream().map(Naming.Able::ref).toList();
        if (named.isEmpty()) return;
        var team = team(area);
        team.ifPresent(one -> ringing.ring(ring(ref, one), by));
        notices.stand(
                URGENT + ref,
                () -> team.isPresent() ? List.of() : notices(named, ref, ref.value(), FOR_YOU),
                by);
    }

    /// It must ring nobody one by one any more: somebody has it, or it can wait, or a desk has it.
    void ended(ConcernRef ref, By by) {
        if (notices.stands(URGENT + ref)) notices.stand(URGENT + ref, List::of, by);
    }

    /// Of which concerns somebody is told so that they cannot wait.
    List<ConcernRef> toldOneByOne() {
        return told(URGENT);
    }

    /// An offer rings those who may answer it, until one of them does, in the same way. Where each
    /// is told instead, it is withdrawn when the offer ends.
    void offered(ConcernRef ref, UUID offer, UUID cause, String area, By by) {
        var asked = readers.asked(ref, offer).stream().map(Naming.Able::ref).toList();
        if (asked.isEmpty()) return;
        var team = team(area);
        team.ifPresent(one -> ringing.ring(ring(cause, ref, Occasion.CONCERN_OFFERED, one), by));
        notices.stand(
                OFFERED + ref,
                () ->
                        team.isPresent()
                                ? List.of()
                                : notices(asked, ref, cause, Occasion.CONCERN_OFFERED),
                by);
    }

    /// Nothing of it is offered any more to people who are told one by one.
    void offerEnded(ConcernRef ref, By by) {
        notices.stand(OFFERED + ref, List::of, by);
    }

    /// Of which concerns somebody is told so that they are offered.
    List<ConcernRef> toldOfOffers() {
        return told(OFFERED);
    }

    private List<ConcernRef> told(String kind) {
        return notices.standing(kind).stream()
                .map(about -> UUID.fromString(about.substring(kind.length())))
                .map(ConcernRef::new)
                .toList();
    }

    /// Whoever was named since the last step is told at once, and rung with the others at the next.
    void tellWhoCameLater(ConcernRef ref, By by) {
        ringing.about(ref.value()).stream()
                .filter(Rung::isOpen)
                .filter(ring -> ring.occasion() == FOR_YOU)
                .filter(ring -> !ring.steps().isEmpty())
                .findFirst()
                .ifPresent(ring -> tell(later(ref, ring), ref, ring.cause(), by));
    }

    private List<PractitionerRef> later(ConcernRef ref, Rung ring) {
        return readers.namedAfter(ring.steps().getLast().at(), ref).stream()
                .map(Naming.Able::ref)
                .toList();
    }

    private Ring ring(ConcernRef ref, Desk desk) {
        var first = ringing.about(ref.value()).isEmpty();
        return ring(first ? ref.value() : ids.next(), ref, FOR_YOU, desk);
    }

    private Ring ring(UUID cause, ConcernRef ref, Occasion occasion, Desk desk) {
        return new Ring(
                cause,
                ref.value(),
                occasion,
                UrgentRings.link(ref),
                desk.team(),
                Ring.URGENT,
                Optional.empty(),
                clock.instant(),
                false);
    }

    /// A ring stands with a desk. Whom it calls is asked of those named alone.
    private Optional<Desk> team(String area) {
        return Stream.concat(
                        desks.answeringFor(area, clock.instant()).stream(),
                        desks.fallback().stream())
                .findFirst();
    }

    private void tell(List<PractitionerRef> all, ConcernRef ref, UUID cause, By by) {
        for (var who : all) notices.tell(notice(who, ref, cause, FOR_YOU), by);
    }

    private static List<Notice> notices(
            List<PractitionerRef> all, ConcernRef ref, UUID cause, Occasion occasion) {
        return all.stream().map(who -> notice(who, ref, cause, occasion)).toList();
    }

    private static Notice notice(
            PractitionerRef who, ConcernRef ref, UUID cause, Occasion occasion) {
        return new Notice(
                who, "urgent-concern:" + cause, occasion, UrgentRings.link(ref), true, false);
    }
}
