package org.lantern.concern;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.access.Holding;
import org.lantern.access.Practitioners;
import org.lantern.database.Reads;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;
import org.lantern.kernel.ShortCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Handing over a shift to a named person, with words on each concern. What they have not accepted
/// stays mine.
@Service
@Transactional
public class Handovers {

    private final Deeds deeds;
    private final Concerns concerns;
    private final Whereabouts whereabouts;
    private final Practitioners practitioners;
    private final HandoverRows rows;
    private final Ids ids;

    Handovers(
            Deeds deeds,
            Concerns concerns,
            Whereabouts whereabouts,
            Practitioners practitioners,
            HandoverRows rows,
            Ids ids) {
        this.deeds = deeds;
        this.concerns = concerns;
        this.whereabouts = whereabouts;
        this.practitioners = practitioners;
        this.rows = rows;
        this.ids = ids;
    }

    /// What they hold and have still to decide.
    @Reads
    public List<Held> mine(Acting.Practitioner acting) {
        return rows.mine(acting.ref());
    }

    /// What was handed to them and waits for their answer.
    @Reads
    public List<Held> toMe(Acting.Practitioner acting) {
        return rows.toMe(acting.ref());
    }

    /// That they were shown these is recorded.
    public void shown(List<ConcernRef> concerns, Acting.Practitioner acting) {
        deeds.listed(concerns.stream().distinct().toList(), acting);
    }

    /// Offers what they hold to somebody who may see all of it.
    ///
    /// @param words on each concern that is handed over
    public void handOver(
            PractitionerRef to, Map<ConcernRef, String> words, Acting.Practitioner acting) {
        var colleague = practitioners.acting(to).orElseThrow(Refused.Missing::new);
        words.forEach((ref, said) -> handOver(ref, colleague, said, acting));
    }

    /// Takes over what was handed to them. From now on it is with them.
    public void accept(UUID handover, Acting.Practitioner acting) {
        var offered = begin(handover, acting);
        rows.accept(handover, deeds.now());
        whereabouts.openToHolder(offered.concern(), acting);
        deeds.done("concern-handed-over", offered.concern(), acting);
    }

    /// Cannot take over what was handed to them. It stays with whoever handed it over.
    public void decline(UUID handover, String why, Acting.Practitioner acting) {
        var offered = begin(handover, acting);
        rows.decline(handover, why, deeds.now());
        deeds.done("concern-handover-declined", offered.concern(), acting);
    }

    /// One that waits for their answer, held still until the deed is done. Whoever was faster has
    /// answered it.
    private Held begin(UUID handover, Acting.Practitioner acting) {
        deeds.beginDecidingTogether(offered(handover, acting).concern(), acting);
        return offered(handover, acting);
    }

    private Held offered(UUID handover, Acting.Practitioner acting) {
        return toMe(acting).stream()
                .filter(h -> h.handover().equals(handover))
                .findFirst()
                .orElseThrow(Refused.Missing::new);
    }

    private void handOver(
            ConcernRef ref, Acting.Practitioner to, String words, Acting.Practitioner acting) {
        deeds.beginDeciding(ref, acting);
        if (mine(acting).stream().noneMatch(h -> h.concern().equals(ref)))
            throw new Refused.Missing();
        if (concerns.decides(ref, to).isEmpty()) throw new NotAtThisDesk();
        rows.offer(ids.next(), ref, acting.ref(), to.ref(), words, deeds.now());
        deeds.done("concern-handover-offered", ref, acting);
    }

    /// A concern that somebody holds, or that was handed to somebody.
    ///
    /// @param handover the offer, where it is one
    /// @param by who holds it
    /// @param to who was offered it and has not answered yet
    /// @param declined who could not take it over, where they were the last who were offered it
    public record Held(
            UUID handover,
            ConcernRef concern,
            ShortCode code,
            String labels,
            PractitionerRef by,
            Optional<PractitionerRef> to,
            String words,
            Optional<Holding.Declined> declined) {}

    /// The colleague does not work on that concern.
    public static final class NotAtThisDesk extends Refused.Conflict {
        NotAtThisDesk() {
            super("That colleague cannot see this concern, so they cannot take it over.");
        }
    }
}
