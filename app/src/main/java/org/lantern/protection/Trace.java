package org.lantern.protection;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
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

    static final String LISTED = "plan-listed";

    private final PlanRows plans;
    private final SeenPlans seen;
    private final RunningPlans running;
    private final TurnRows turns;
    private final Signals signals;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Trace(
            PlanRows plans,
            SeenPlans seen,
            RunningPlans running,
            TurnRows turns,
            Signals signals,
            Clock clock,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.seen = seen;
        this.running = running;
        this.turns = turns;
        this.signals = signals;
        this.clock = clock;
        this.events = events;
    }

    Instant now() {
        return clock.instant();
    }

    /// A plan that they see and that runs, or is carried on, held still until the deed is done.
    ///
    /// @throws Refused.Missing when it is not theirs to see
    /// @throws Turning.Over when it has ended
    SeenPlan begin(PlanRef ref, Acting.Practitioner acting) {
        return begin(ref, Instant.MAX, acting);
    }

    /// The same for what was done by then: that may still be put down where it ended later.
    SeenPlan begin(PlanRef ref, Instant done, Acting.Practitioner acting) {
        signals.hold(ref);
        var found = seen.find(ref, acting).orElseThrow(Refused.Missing::new);
        if (turns.closedAt(ref).filter(done::isAfter).isPresent()) throw new Turning.Over();
        return found;
    }

    /// The same where a child is back: that may be said also where it ended while they were gone.
    SeenPlan beginBack(PlanRef ref, Acting.Practitioner acting) {
        return begin(ref, turns.isEndedAsGone(ref) ? Instant.MIN : Instant.MAX, acting);
    }

    /// The same, for those alone who work on the concern or the case.
    Plan beginWhole(PlanRef ref, Acting.Practitioner acting) {
        var found = begin(ref, acting);
        if (!found.whole()) throw new Refused.Missing();
        return found.plan();
    }

    /// Holds still what runs already for a concern, so that none of it ends meanwhile, and none
    /// other begins in its area.
    List<PlanRef> hold(Known known) {
        signals.hold(known.area());
        var held = running.of(known);
        held.forEach(signals::hold);
        var runs = running.of(known);
        return held.containsAll(runs) ? runs : hold(known);
    }

    /// Holds still a plan with all that run beside it for a child of it, whoever sees them, in one
    /// order.
    ///
    /// @return those beside it, the first that began first
    List<Plan> holdBeside(PlanRef ref) {
        var held = running.beside(ref);
        Stream.concat(Stream.of(ref), held.stream().map(Plan::ref))
                .sorted(Comparator.comparing(PlanRef::value))
                .forEach(signals::hold);
        var beside = running.beside(ref);
        return held.containsAll(beside) ? beside : holdBeside(ref);
    }

    /// A plan, whoever sees it: for what follows from a deed on another.
    Plan find(PlanRef ref) {
        return plans.find(ref).orElseThrow(Refused.Missing::new);
    }

    /// One deed at a time on a plan, until it is done.
    void hold(PlanRef plan) {
        signals.hold(plan);
    }

    /// One start at a time in an area, until it is done.
    void holdArea(String area) {
        signals.hold(area);
    }

    /// Those of them that they see. What starts by itself is shown to nobody, and sees all.
    List<PlanRef> seen(List<PlanRef> refs, Acting acting) {
        return acting instanceof Acting.Practitioner who
                ? refs.stream().filter(ref -> seen.find(ref, who).isPresent()).toList()
                : refs;
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
        if (!act.equals(SEEN)) signals.changed(plan);
    }
}
