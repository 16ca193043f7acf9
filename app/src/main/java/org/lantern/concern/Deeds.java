package org.lantern.concern;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.lantern.access.Acting;
import org.lantern.access.Practitioners;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.RecordedTogether;
import org.lantern.kernel.Refused;
import org.lantern.ui.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// How every deed at the desk begins and ends: nobody else acts on the same concern meanwhile, what
/// waits is settled, the desks hear of it, and a trail is left.
@Component
class Deeds {

    private final Concerns concerns;
    private final WhatWaits waits;
    private final Practitioners practitioners;
    private final LondonTime london;
    private final DecisionLimit limit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Deeds(
            Concerns concerns,
            WhatWaits waits,
            Practitioners practitioners,
            LondonTime london,
            DecisionLimit limit,
            Clock clock,
            ApplicationEventPublisher events) {
        this.concerns = concerns;
        this.waits = waits;
        this.practitioners = practitioners;
        this.london = london;
        this.limit = limit;
        this.clock = clock;
        this.events = events;
    }

    /// Nobody else acts on it until this transaction ends.
    void still(ConcernRef ref) {
        waits.lock(ref);
    }

    /// The same of all that are decided together with it, itself among them.
    ///
    /// @throws Refused.Conflict when that changed in this moment
    List<ConcernRef> stillTogether(ConcernRef ref) {
        return waits.lockTogether(ref);
    }

    /// The same for words that hold whatever it is decided with.
    void stillWithAnyOther(ConcernRef ref) {
        waits.lockWithAnyOther(ref);
    }

    /// @throws WhatWaits.MoreWasSaid when whoever told us said more, and nobody has read it
    void allIsRead(ConcernRef ref) {
        waits.allIsRead(ref);
    }

    /// A concern that this practitioner works on, held still until the deed is done.
    ///
    /// @throws Refused.Missing when it is not theirs to work on
    Concern begin(ConcernRef ref, Acting.Practitioner acting) {
        waits.lock(ref);
        return concerns.worked(ref, acting).orElseThrow(Refused.Missing::new);
    }

    /// The same, where it must be theirs to decide on: an area where the child only is may not.
    Concern beginDeciding(ConcernRef ref, Acting.Practitioner acting) {
        waits.lock(ref);
        return concerns.decides(ref, acting).orElseThrow(Refused.Missing::new);
    }

    /// One on which they could decide, and that is not decided with another.
    ///
    /// @throws WhatWaits.DecidedWithAnother where it is
    Concern beginDecidingAlone(ConcernRef ref, Acting.Practitioner acting) {
        return alone(beginDeciding(ref, acting));
    }

    /// A concern that they work on, and that is not decided with another: its decision, and a
    /// second look, stand with that one.
    ///
    /// @throws WhatWaits.DecidedWithAnother where it is
    Concern alone(Concern concern) {
        if (!waits.decidedWith(concern.ref()).equals(concern.ref()))
            throw new WhatWaits.DecidedWithAnother();
        return concern;
    }

    /// The same, and all that are decided together with it are held still too.
    Concern beginDecidingTogether(ConcernRef ref, Acting.Practitioner acting) {
        waits.lockTogether(ref);
        return beginDeciding(ref, acting);
    }

    /// One that they see, also where it was only offered to them.
    Concern seen(ConcernRef ref, Acting.Practitioner acting) {
        return concerns.find(ref, acting).orElseThrow(Refused.Missing::new);
    }

    /// The same, where only a manager of the area may.
    ///
    /// @throws NotInCharge when they see it but do not manage it
    Concern beginAsManager(ConcernRef ref, Acting.Practitioner acting) {
        var concern = begin(ref, acting);
        if (!concerns.managed(concern, acting)) throw new NotInCharge();
        return concern;
    }

    boolean manages(Concern concern, Acting.Practitioner acting) {
        return concerns.managed(concern, acting);
    }

    Instant now() {
        return clock.instant();
    }

    /// Where it stands is worked out anew, and the desks hear of it.
    void settled(ConcernRef ref) {
        waits.settle(ref);
    }

    /// The deed is done.
    void done(String act, ConcernRef ref, Acting.Practitioner acting) {
        settled(ref);
        noted(act, ref, acting);
    }

    /// A decision was made, or proposed; the last one ends the duty to decide.
    void decided(ConcernRef ref, Acting.Practitioner acting) {
        done("concern-decided", ref, acting);
        limit.decided(ref, now(), acting.by());
    }

    /// Somebody outside Lantern answered an offer; if they take it, the duty to decide is theirs.
    void answered(boolean accepted, ConcernRef ref, Acting.Practitioner acting) {
        done(accepted ? "concern-accepted" : "concern-declined", ref, acting);
        if (accepted) limit.left(ref, acting.by());
    }

    /// It is decided with another no longer, as it was since then.
    void apart(ConcernRef ref, Instant joined, Acting.Practitioner acting) {
        done("concern-unjoined", ref, acting);
        limit.apart(ref, joined, acting.by());
    }

    /// Something was looked at: a trail, and nothing else.
    void noted(String act, ConcernRef ref, Acting.Practitioner acting) {
        events.publishEvent(new ConcernActed(act, ref, acting.by(), clock.instant()));
    }

    /// These were shown in a list: one trail for the look, and every one of them in it.
    void listed(List<ConcernRef> refs, Acting.Practitioner acting) {
        if (!refs.isEmpty()) events.publishEvent(listed(refs, acting, clock.instant()));
    }

    /// Each was shown what waits for them, all in the same moment.
    void listed(Map<Acting.Practitioner, Queue> queues) {
        var now = clock.instant();
        events.publishEvent(
                new RecordedTogether(
                        queues.entrySet().stream()
                                .filter(each -> !each.getValue().shown().isEmpty())
                                .map(each -> listed(each.getValue().shown(), each.getKey(), now))
                                .toList()));
    }

    private static ConcernsActed listed(
            List<ConcernRef> refs, Acting.Practitioner acting, Instant now) {
        return new ConcernsActed("concern-listed", refs, acting.by(), now);
    }

    /// "Amina on 23 November 2026 at 14:07", for whoever came second.
    String whoAndWhen(PractitionerRef who, Instant at) {
        return practitioners.find(who).name() + ", " + london.moment(at);
    }

    /// Only a manager of the area may do that.
    public static final class NotInCharge extends Refused.Conflict {
        NotInCharge() {
            super("Only a manager of this area can do that.");
        }
    }
}
