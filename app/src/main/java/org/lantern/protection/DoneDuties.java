package org.lantern.protection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lantern.casefile.Cases;
import org.lantern.clock.ClockActed;
import org.lantern.clock.Clocks;
import org.lantern.clock.DutyKey;
import org.lantern.clock.StartedDuty;
import org.lantern.kernel.By;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.PersonRef;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What was done on a plan was done: its duty is met too, also one that begins later, so that
/// nobody is asked for it again.
@Component
class DoneDuties {

    private static final DutyKey STRATEGY_DISCUSSION = new DutyKey("D03");
    private static final DutyKey TELL_THE_POLICE = new DutyKey("D17");
    private static final DutyKey PREVENTION_CHECK = new DutyKey("D19");
    private static final DutyKey REFERRAL = new DutyKey("D20");
    private static final DutyKey GUARDIAN = new DutyKey("D26");

    private static final Map<String, DutyKey> BY_ACTION =
            Map.of(
                    "GH24", STRATEGY_DISCUSSION,
                    "GN12", STRATEGY_DISCUSSION,
                    "GN02", TELL_THE_POLICE,
                    "GN14", PREVENTION_CHECK,
                    "GH25", REFERRAL,
                    "GH26", GUARDIAN,
                    "GH26-scotland", GUARDIAN,
                    "GH26-northern-ireland", GUARDIAN);

    /// Done once for a child, whenever that was; the others are done anew each time.
    private static final Set<DutyKey> ONCE = Set.of(REFERRAL, GUARDIAN);

    private static final Set<String> DEEDS = Set.of("plan-action-done", "plan-paper-entered");

    private final PlanRows plans;
    private final RunningPlans running;
    private final StepRows steps;
    private final Cases cases;
    private final Clocks clocks;

    DoneDuties(PlanRows plans, RunningPlans running, StepRows steps, Cases cases, Clocks clocks) {
        this.plans = plans;
        this.running = running;
        this.steps = steps;
        this.cases = cases;
        this.clocks = clocks;
    }

    @EventListener
    void hear(PlanActed acted) {
        if (DEEDS.contains(acted.act()))
            settle(plans.find(new PlanRef(acted.subjects().getFirst())).orElseThrow(), acted.by());
    }

    /// A duty began: perhaps a plan has what it asks for.
    @EventListener
    void hear(ClockActed acted) {
        if (acted.act().equals("duty-started"))
            running.ofRecord(acted.subjects().getFirst()).forEach(plan -> settle(plan, acted.by()));
    }

    private void settle(Plan plan, By by) {
        var done =
                steps.of(plan).stream()
                        .filter(step -> BY_ACTION.containsKey(step.asks().code()))
                        .filter(step -> step.done().isPresent())
                        .toList();
        if (done.isEmpty()) return;
        var all = plans.children(plan.ref()).keySet();
        for (var step : done)
            Optional.ofNullable(BY_ACTION.get(step.asks().code()))
                    .ifPresent(duty ->
                            whose(step, all)
                                    .forEach(child ->
                                            meet(duty, child, step.done().orElseThrow(), by)));
    }

    private static Collection<PersonRef> whose(Step step, Set<PersonRef> all) {
        return step.child().<Collection<PersonRef>>map(List::of).orElse(all);
    }

    private void meet(DutyKey key, PersonRef child, Step.Done done, By by) {
        Stream.concat(cases.ofChild(child).map(CaseRef::value).stream(), Stream.of(child.value()))
                .flatMap(record -> clocks.ofRecord(key, record).stream())
                .filter(StartedDuty::isOpen)
                .filter(duty -> ONCE.contains(key) || !done.at().isBefore(duty.startedAt()))
                .forEach(duty -> clocks.met(key, duty.subject().ref(), done.at(), by));
    }
}
