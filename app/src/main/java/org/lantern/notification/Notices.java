package org.lantern.notification;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.lantern.access.Acting;
import org.lantern.database.Reads;
import org.lantern.kernel.By;
import org.lantern.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// What each person is told, until they say that they have read it. Nothing of a child stands in
/// it.
@Service
@Transactional
public class Notices {

    private final NoticeRows rows;
    private final StandingRows standing;
    private final Announcing announcing;
    private final Promising promising;
    private final Live live;
    private final Clock clock;

    Notices(
            NoticeRows rows,
            StandingRows standing,
            Announcing announcing,
            Promising promising,
            Live live,
            Clock clock) {
        this.rows = rows;
        this.standing = standing;
        this.announcing = announcing;
        this.promising = promising;
        this.live = live;
        this.clock = clock;
    }

    /// Tells one person, in the transaction of what causes it; once for a reason.
    ///
    /// @param by whose deed it follows from
    public void tell(Notice notice, By by) {
        announcing.tell(notice, Optional.empty(), by, clock.instant());
    }

    /// Tells all that anybody is to know of one thing as long as it holds, each once; what they
    /// were told of it before and holds no more is withdrawn. Where it holds again it is told anew.
    ///
    /// Two who look at the same thing do so one after the other, so that each knows what the other
    /// told.
    ///
    /// @param about a stable key of that thing, such as `rota-hole:` and the team
    /// @param all asked for once nobody else tells of it
    public void stand(String about, Supplier<List<Notice>> all, By by) {
        standing.hold(about);
        var now =
                all.get().stream().map(notice -> standing.add(about, notice, one -> tell(one, by)));
        standing.withdraw(about, now.toList(), clock.instant()).forEach(announcing::changed);
    }

    /// Whether anybody is told that it holds.
    @Reads
    public boolean stands(String about) {
        return standing.stands(about);
    }

    /// Of which things of a kind anybody is told that they hold.
    ///
    /// @param kind how their keys begin
    @Reads
    public List<String> standing(String kind) {
        return standing.about(kind);
    }

    /// What they have still to acknowledge, the most urgent first.
    @Reads
    public List<WaitingNotice> waiting(Acting.Practitioner acting) {
        return rows.waiting(acting.ref());
    }

    /// A stream that says when that changes.
    @Reads
    public SseEmitter live(Acting.Practitioner acting) {
        return live.open(acting.ref(), Set.of(Announcing.topic(acting.ref())));
    }

    /// How many those are.
    @Reads
    public int count(Acting.Practitioner acting) {
        return rows.count(acting.ref());
    }

    /// They have read it; where it rings, that is to say that they have it. Said twice is said
    /// once. What is answered on its own page waits until it is.
    ///
    /// @return where it is taken up or answered
    /// @throws Refused.Missing when they were told no such thing
    public Optional<String> acknowledge(UUID ref, Acting.Practitioner acting) {
        var told = rows.find(ref, acting.ref()).orElseThrow(Refused.Missing::new);
        if (told.occasion().isAnsweredOnItsPage()) return Optional.of(told.link());
        if (rows.acknowledge(ref, clock.instant())) {
            told.ring().ifPresent(ring -> promising.promise(ring, acting.ref()));
            rows.relieve(ref, clock.instant()).forEach(announcing::changed);
            announcing.changed(acting.ref());
        }
        return told.ring().map(_ -> told.link());
    }

    /// The same of several, all of it or nothing.
    public Optional<String> acknowledge(List<UUID> refs, Acting.Practitioner acting) {
        return refs.stream()
                .map(ref -> acknowledge(ref, acting))
                .flatMap(Optional::stream)
                .reduce((first, _) -> first);
    }
}
