package org.lantern.concern;

import java.util.List;
import java.util.Map;
import org.lantern.access.Acting;
import org.lantern.access.Practitioners;
import org.lantern.database.DemoClock;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.world.WorldConcern;
import org.lantern.world.WorldPractitioner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// What the desks of the demo world did with a worry: somebody claimed it, indicators were marked,
/// and it was decided, here or in another area.
@Component
@Profile("demo")
class DemoTriage {

    private final DutyDesk desk;
    private final DemoMarks marks;
    private final Passing passing;
    private final DemoDecisions decisions;
    private final Practitioners practitioners;
    private final DemoClock clock;

    DemoTriage(
            DutyDesk desk,
            DemoMarks marks,
            Passing passing,
            DemoDecisions decisions,
            Practitioners practitioners,
            DemoClock clock) {
        this.desk = desk;
        this.marks = marks;
        this.passing = passing;
        this.decisions = decisions;
        this.practitioners = practitioners;
        this.clock = clock;
    }

    /// Everything that happened to it, in order.
    ///
    /// @param children its children, in order
    /// @param before the children of the worries told before it, by key
    void follow(
            WorldConcern worry,
            ConcernRef ref,
            List<PersonRef> children,
            Map<String, List<PersonRef>> before) {
        worry.claimedBy().ifPresent(who -> claim(worry, ref, acting(who)));
        marks.mark(worry, ref, children);
        worry.passedTo().ifPresent(area -> pass(worry, ref, area));
        decisions.decide(worry, ref, children, before);
    }

    private void claim(WorldConcern worry, ConcernRef ref, Acting.Practitioner who) {
        clock.at(worry.times().claimed().orElseThrow(), () -> desk.claim(ref, who));
    }

    /// Offered to another area, and accepted there where somebody of that area decided it.
    private void pass(WorldConcern worry, ConcernRef ref, String area) {
        var sender = acting(worry.claimedBy().orElseThrow());
        var offer =
                clock.making(
                        worry.times().offered().orElseThrow(),
                        () -> passing.offer(ref, area, "The child lives there", sender));
        worry.decisions().stream()
                .findFirst()
                .ifPresent(d ->
                        clock.at(d.at(), () -> passing.accept(ref, offer, "", acting(d.by()))));
    }

    private Acting.Practitioner acting(WorldPractitioner who) {
        return practitioners.signingInAs(who.email()).orElseThrow();
    }
}
