package org.lantern.notification;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.database.Reads;
import org.lantern.kernel.By;
import org.lantern.kernel.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Rings a team until somebody has it. For rooms that have checked their own right to do so.
@Service
@Transactional
public class Ringing {

    private final RingRows rings;
    private final RungRows rung;
    private final DueRows due;
    private final Announcing announcing;
    private final Clock clock;
    private final Ids ids;
    private final ApplicationEventPublisher events;

    Ringing(
            RingRows rings,
            RungRows rung,
            DueRows due,
            Announcing announcing,
            Clock clock,
            Ids ids,
            ApplicationEventPublisher events) {
        this.rings = rings;
        this.rung = rung;
        this.due = due;
        this.announcing = announcing;
        this.clock = clock;
        this.ids = ids;
        this.events = events;
    }

    /// Begins to ring, in the transaction of what causes it; the first is rung when that is done
    /// and its time has come. One cause rings a team once, however often it is told.
    public void ring(Ring ring, By by) {
        ring(List.of(ring), by);
    }

    /// The same of several causes at once.
    public void ring(Collection<Ring> several, By by) {
        if (several.isEmpty()) return;
        var now = clock.instant();
        var all = new LinkedHashMap<UUID, Ring>();
        for (var ring : several) all.put(ids.next(), ring);
        all.keySet().retainAll(rings.add(all, by, now));
        due.first(all.keySet());
        for (var ring : all.values())
            if (!ring.from().isAfter(now)) acted("ring-begun", ring.subject(), by);
    }

    /// Somebody has it: nobody further is rung, and those who were rung are told that it is in
    /// hand. Where nothing rings, nothing happens.
    public void answered(UUID cause, Acting.Practitioner by) {
        end(cause, true, by.by());
    }

    /// It is no longer needed: likewise.
    public void calledOff(UUID cause, By by) {
        end(cause, false, by);
    }

    /// The rings of a record with every step, for a room that has checked its own right to ask.
    @Reads
    public List<Rung> about(UUID subject) {
        return rung.about(subject);
    }

    /// Those of these records on which a ring went along its whole chain and nobody has it: they
    /// stay red on every board until somebody does.
    @Reads
    public Set<UUID> unanswered(Collection<UUID> subjects) {
        return rung.unanswered(subjects);
    }

    private void end(UUID cause, boolean answered, By by) {
        for (var ring : rings.open(cause)) {
            rings.end(ring.ref(), answered, by, clock.instant());
            if (tellThatItIsOver(ring, answered, by))
                acted(answered ? "ring-answered" : "ring-called-off", ring.subject(), by);
        }
    }

    /// @return whether anybody had been rung
    private boolean tellThatItIsOver(RingRows.Stored ring, boolean answered, By by) {
        var told = rings.rung(ring.ref());
        for (var who : told) {
            announcing.changed(who);
            if (who.equals(by.practitioner())) continue;
            var over =
                    new Notice(
                            who,
                            "ring-over:" + ring.ref(),
                            answered ? Occasion.IN_HAND : Occasion.NO_LONGER_NEEDED,
                            ring.link(),
                            false,
                            ring.drill());
            announcing.tell(over, Optional.empty(), by, clock.instant());
        }
        return !told.isEmpty();
    }

    private void acted(String act, UUID subject, By by) {
        events.publishEvent(new NotificationActed(act, subject, by, clock.instant()));
    }
}
