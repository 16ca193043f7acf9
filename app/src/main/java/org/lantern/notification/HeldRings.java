package org.lantern.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lantern.access.Acting;
import org.lantern.access.Holding;
import org.lantern.database.Reads;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;
import org.lantern.notification.HandedRings.Handed;
import org.lantern.ui.Phrasebook;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What rings somebody, where a whole desk is handed over: one line for all that rings about one
/// thing; of what was handed to them, for each colleague who did. A drill stays with whoever runs
/// it. It goes to a colleague of the team that is rung, as a notice of that ring: who says that
/// they have it takes it, and it then rings whoever handed it over no longer. What rings for a part
/// in a plan goes with the part.
@Service
@Transactional
class HeldRings implements Holding {

    private final HandedRings rows;
    private final Announcing announcing;
    private final Notices notices;
    private final WhoseTurn turns;
    private final Phrasebook phrases;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    HeldRings(
            HandedRings rows,
            Announcing announcing,
            Notices notices,
            WhoseTurn turns,
            Phrasebook phrases,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.announcing = announcing;
        this.notices = notices;
        this.turns = turns;
        this.phrases = phrases;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public int order() {
        return 30;
    }

    /// Why a colleague cannot take one over is left out, where it came to be for named people only
    /// and its reader is none of them.
    @Override
    @Reads
    public List<Held> mine(Acting.Practitioner acting) {
        var mine =
                rows.mine(acting.ref()).stream()
                        .map(one ->
                                one.declined().isEmpty() || turns.mayHear(one.ring(), acting.ref())
                                        ? one
                                        : one.withoutReason())
                        .toList();
        return together(
                mine,
                one -> one.ring().link(),
                same -> UUID.nameUUIDFromBytes(same.getLast().ring().link().getBytes(UTF_8)));
    }

    @Override
    @Reads
    public List<Held> toMe(Acting.Practitioner acting) {
        return together(
                handed(acting),
                one -> List.of(one.ring().link(), one.other()),
                same -> same.getLast().ref());
    }

    /// What was handed to them, and may still be theirs.
    private List<Handed> handed(Acting.Practitioner acting) {
        return rows.toMe(acting.ref()).stream()
                .filter(one -> turns.mayBeRung(one.ring(), acting.ref(), clock.instant()))
                .toList();
    }

    /// Nothing of a child stands in it, but where a colleague said something in their own words.
    @Override
    public void shown(List<Held> held, Acting.Practitioner acting) {
        held.stream()
                .filter(one -> !one.words().isEmpty() || one.declined().isPresent())
                .map(Held::record)
                .distinct()
                .forEach(record -> acted("ring-listed", record, acting));
    }

    @Override
    public void offer(Held mine, PractitionerRef to, Said said, Acting.Practitioner acting) {
        var now = clock.instant();
        for (var one : rows.mine(acting.ref())) {
            var ring = one.ring();
            if (!ring.link().equals(mine.link())) continue;
            if (!turns.mayBeRung(ring, to, now)) throw new Refused.Missing();
            var reason = HandedRings.reason(ring.ref(), acting.ref(), now);
            announcing.tell(
                    new Notice(to, reason, ring.occasion(), ring.link(), true, ring.drill()),
                    Optional.of(ring.ref()),
                    acting.by(),
                    now);
            rows.say(to, reason, said.words());
            acted("ring-handed", ring.subject(), acting);
        }
    }

    @Override
    public void take(Held offered, Acting.Practitioner acting) {
        for (var one : of(offered, acting)) notices.acknowledge(one.ref(), acting);
    }

    @Override
    public void decline(Held offered, String why, Acting.Practitioner acting) {
        for (var one : of(offered, acting)) {
            rows.back(one.ref(), why, clock.instant());
            acted("ring-handed-back", one.ring().subject(), acting);
        }
        announcing.changed(acting.ref());
    }

    /// All that rings about that thing and that the same colleague handed to them.
    private List<Handed> of(Held offered, Acting.Practitioner acting) {
        return handed(acting).stream()
                .filter(one -> one.ring().link().equals(offered.link()))
                .filter(one -> one.other().equals(offered.other()))
                .toList();
    }

    private void acted(String act, UUID subject, Acting.Practitioner acting) {
        events.publishEvent(new NotificationActed(act, subject, acting.by(), clock.instant()));
    }

    private List<Held> together(
            List<Handed> all, Function<Handed, Object> by, Function<List<Handed>, UUID> ref) {
        var together =
                all.stream()
                        .collect(
                                Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
        return together.values().stream().map(same -> held(ref.apply(same), same)).toList();
    }

    /// The words are those that were said last.
    private Held held(UUID ref, List<Handed> same) {
        return new Held(
                ref,
                same.getLast().ring().subject(),
                same.stream()
                        .map(one -> one.ring().occasion())
                        .distinct()
                        .map(this::said)
                        .collect(Collectors.joining("; ")),
                same.getLast().ring().link(),
                same.stream().map(Handed::other).flatMap(Optional::stream).findFirst(),
                same.getLast().words(),
                same.stream().map(Handed::declined).flatMap(Optional::stream).findFirst());
    }

    private String said(Occasion occasion) {
        return phrases.getMessage(
                "notification.occasion." + occasion, null, LocaleContextHolder.getLocale());
    }
}
