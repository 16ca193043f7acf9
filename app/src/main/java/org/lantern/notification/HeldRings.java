package org.lantern.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
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
/// thing. It goes to a colleague of the team that is rung, as a notice of that ring: who says that
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

    @Override
    @Reads
    public List<Held> mine(Acting.Practitioner acting) {
        return byLink(
                rows.mine(acting.ref()), (link, _) -> UUID.nameUUIDFromBytes(link.getBytes(UTF_8)));
    }

    @Override
    @Reads
    public List<Held> toMe(Acting.Practitioner acting) {
        return byLink(rows.toMe(acting.ref()), (_, same) -> same.getFirst().ref());
    }

    /// Nothing of a child stands in it, but where a colleague said something in their own words.
    @Override
    public void shown(List<Held> held, Acting.Practitioner acting) {
        held.stream()
                .filter(one -> !one.words().isEmpty() || one.declined().isPresent())
                .map(Held::record)
                .distinct()
                .forEach(record ->
                        events.publishEvent(
                                new NotificationActed(
                                        "ring-listed", record, acting.by(), clock.instant())));
    }

    @Override
    public void offer(Held mine, PractitionerRef to, String words, Acting.Practitioner acting) {
        var now = clock.instant();
        for (var one : of(mine, rows.mine(acting.ref()))) {
            if (!turns.mayBeRung(one.ring(), to)) throw new Refused.Missing();
            var reason = HandedRings.reason(one.ring().ref(), acting.ref(), now);
            announcing.tell(
                    new Notice(
                            to,
                            reason,
                            one.ring().occasion(),
                            one.ring().link(),
                            true,
                            one.ring().drill()),
                    Optional.of(one.ring().ref()),
                    acting.by(),
                    now);
            rows.say(to, reason, words);
        }
    }

    @Override
    public void take(Held offered, Acting.Practitioner acting) {
        for (var one : of(offered, rows.toMe(acting.ref()))) notices.acknowledge(one.ref(), acting);
    }

    @Override
    public void decline(Held offered, String why, Acting.Practitioner acting) {
        for (var one : of(offered, rows.toMe(acting.ref())))
            rows.back(one.ref(), why, clock.instant());
        announcing.changed(acting.ref());
    }

    private static List<Handed> of(Held held, List<Handed> all) {
        return all.stream().filter(one -> one.ring().link().equals(held.link())).toList();
    }

    private List<Held> byLink(List<Handed> all, BiFunction<String, List<Handed>, UUID> ref) {
        var byLink =
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> one.ring().link(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        var held = new ArrayList<Held>();
        byLink.forEach((link, same) -> held.add(held(ref.apply(link, same), link, same)));
        return held;
    }

    private Held held(UUID ref, String link, List<Handed> same) {
        return new Held(
                ref,
                same.getFirst().ring().subject(),
                same.stream()
                        .map(one -> one.ring().occasion())
                        .distinct()
                        .map(this::said)
                        .collect(Collectors.joining("; ")),
                link,
                same.stream().map(Handed::other).flatMap(Optional::stream).findFirst(),
                same.getFirst().words(),
                same.stream().map(Handed::declined).flatMap(Optional::stream).findFirst());
    }

    private String said(Occasion occasion) {
        return phrases.getMessage(
                "notification.occasion." + occasion, null, LocaleContextHolder.getLocale());
    }
}
