package org.lantern.protection;

import java.time.Duration;
import org.lantern.access.Acting;
import org.lantern.access.Practitioners;
import org.lantern.concern.Channel;
import org.lantern.concern.ConcernRaised;
import org.lantern.concern.KnownConcern;
import org.lantern.concern.KnownConcerns;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PractitionerRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Begins a plan by itself where a professional tells of a child who may be gone within the hour. A
/// public report begins none: anybody could set it off, and whoever answers does it in one tap.
@Service
class StartsByItself {

    /// What is older has had its hours: people decide what it needs.
    private static final Duration ITS_HOURS = Duration.ofHours(72);

    private static final Acting.Clockwork JOB =
            new Acting.Clockwork("protection: start", "a professional saw a sign of flight");

    private final KnownConcerns concerns;
    private final Beginning beginning;
    private final Practitioners practitioners;
    private final Trace trace;

    StartsByItself(
            KnownConcerns concerns, Beginning beginning, Practitioners practitioners, Trace trace) {
        this.concerns = concerns;
        this.practitioners = practitioners;
        this.beginning = beginning;
        this.trace = trace;
    }

    /// However often it is told, the plan begins once. The minutes run from when Lantern knew.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void hear(ConcernRaised raised) {
        if (raised.at().plus(ITS_HOURS).isBefore(trace.now())) return;
        concerns.find(raised.concern(), JOB)
                .filter(StartsByItself::begins)
                .filter(known -> !beginning.isPlanned(known.ref()))
                .ifPresent(known ->
                        beginning.start(
                                Known.of(known), known.recordedAt(), "sign-of-flight", JOB));
    }

    /// Decided together with another from now on: it joins the plan that runs for that, where
    /// whoever joined them sees it, and begins none. Any other is left to the tap of somebody who
    /// does. What fails here is taken back by itself: the next tap joins it.
    @Transactional(propagation = Propagation.NESTED)
    void joined(ConcernRef concern, PractitionerRef by) {
        practitioners
                .acting(by)
                .ifPresent(who ->
                        concerns.find(concern, JOB)
                                .map(Known::of)
                                .ifPresent(known -> beginning.joinRunning(known, who)));
    }

    /// Decided by itself again: what runs goes on for all of its children. One who was on it only
    /// as another's second name is on it from now on, since it is still known of them that they may
    /// be in danger; whoever works on it then parts their plans, or ends one.
    @Transactional(propagation = Propagation.NESTED)
    void parted(ConcernRef concern, PractitionerRef by) {
        practitioners
                .acting(by)
                .ifPresent(who ->
                        concerns.find(concern, JOB)
                                .map(Known::of)
                                .ifPresent(known -> beginning.keep(known, who)));
    }

    private static boolean begins(KnownConcern known) {
        return known.channel() == Channel.PRACTITIONER && known.imminent();
    }
}
