package org.lantern.protection;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// How every deed on a plan begins and ends: it is theirs to see and nobody else acts on it
/// meanwhile; a trail is left, on the plan and on its concerns.
@Component
class Trace {

    /// Looking changes nothing on a board.
    static final String SEEN = "plan-seen";

    private final PlanRows plans;
    private final SeenPlans seen;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Trace(PlanRows plans, SeenPlans seen, Clock clock, ApplicationEventPublisher events) {
        this.plans = plans;
        this.seen = seen;
        this.clock = clock;
        this.events = events;
    }

    Instant now() {
        return clock.instant();
    }

    /// A plan that they see, held still until the deed is done.
    ///
    /// @throws Refused.Missing when it is not theirs to see
    Plan begin(PlanRef ref, Acting.Practitioner acting) {
        plans.lock(ref);
        return seen.find(ref, acting).orElseThrow(Refused.Missing::new);
    }

    /// The same, for those alone who work on the concern or the case.
    Plan beginWhole(PlanRef ref, Acting.Practitioner acting) {
        var plan = begin(ref, acting);
        if (!seen.isWhole(ref, acting)) throw new Refused.Missing();
        return plan;
    }

    /// Whether they work on the concern or the case, and not only have a part.
    boolean isWhole(PlanRef ref, Acting.Practitioner acting) {
        return seen.isWhole(ref, acting);
    }

    /// These were shown in a list: one trail for the look, and every one of them in it.
    void listed(List<PlanRef> refs, Acting.Practitioner acting) {
        if (!refs.isEmpty())
            events.publishEvent(
                    new PlanActed(
                            "plan-listed",
                            refs.stream().map(PlanRef::value).toList(),
                            acting.by(),
                            clock.instant()));
    }

    void acted(String act, PlanRef plan, Acting acting) {
        var subjects =
                Stream.concat(
                                Stream.of(plan.value()),
                                plans.concerns(plan).stream().map(ConcernRef::value))
                        .toList();
        events.publishEvent(new PlanActed(act, subjects, acting.by(), clock.instant()));
        if (!act.equals(SEEN)) plans.changed(plan);
    }
}
