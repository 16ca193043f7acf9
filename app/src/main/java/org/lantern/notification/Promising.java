package org.lantern.notification;

import java.time.Clock;
import java.util.UUID;
import org.lantern.access.Practitioners;
import org.lantern.kernel.By;
import org.lantern.kernel.PractitionerRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// "I have it", from somebody who was rung. It gives them as long as the ring would have waited
/// before its next step, once for each step; what they do not take up by then goes on.
@Component
class Promising {

    private final RingRows rings;
    private final RingSteps steps;
    private final DueRows due;
    private final Chains chains;
    private final Practitioners practitioners;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Promising(
            RingRows rings,
            RingSteps steps,
            DueRows due,
            Chains chains,
            Practitioners practitioners,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rings = rings;
        this.steps = steps;
        this.due = due;
        this.chains = chains;
        this.practitioners = practitioners;
        this.clock = clock;
        this.events = events;
    }

    /// Where somebody took it up meanwhile, or it was called off, nothing happens.
    void promise(UUID ref, PractitionerRef who) {
        var found = rings.hold(ref);
        var last = steps.last(ref);
        if (found.isEmpty() || last.isEmpty()) return;
        var ring = found.get();
        var now = clock.instant();
        var until = now.plus(chains.ladder(ring).pause(last.get().step()));
        if (steps.promise(ref, last.get(), who, now, until)) due.notBefore(ref, until);
        var by = By.practitioner(who, practitioners.find(who).agency());
        events.publishEvent(new NotificationActed("ring-promised", ring.subject(), by, now));
        events.publishEvent(new RingAnswered(ring.cause(), ring.subject(), by, now));
    }
}
