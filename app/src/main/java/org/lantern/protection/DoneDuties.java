package org.lantern.protection;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.casefile.Cases;
import org.lantern.clock.Clocks;
import org.lantern.clock.DutyKey;
import org.lantern.clock.StartedDuty;
import org.lantern.kernel.By;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.PersonRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What was done on a plan was done: its duty is met too, also one that begins later, so that
/// nobody is asked for it again. What somebody took back stays for them to say. Whatever goes wrong
/// here is taken back by itself, and nothing else with it.
@Service
@Transactional(propagation = Propagation.NESTED)
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
                    "GH42", TELL_THE_POLICE,
                    "GN14", PREVENTION_CHECK,
                    "GH25", REFERRAL,
                    "GH26", GUARDIAN,
                    "GH26-scotland", GUARDIAN,
                    "GH26-northern-ireland", GUARDIAN);

    /// Done once for a child; the others are done anew each time.
    private static final Set<DutyKey> ONCE = Set.of(REFERRAL, GUARDIAN);

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

    /// Something was done on a plan; what was done for the event was done on all that parted from
    /// it.
    void done(PlanRef plan, By by) {
        plans.ofOneOrigin(plan).forEach(each -> settle(each, by));
    }

    /// A duty began on a record: perhaps a plan has what it asks for.
    void began(UUID record, By by) {
        running.ofRecord(record).forEach(plan -> settle(plan, by));
    }

    private void settle(Plan plan, By by) {
        for (var step : steps.of(plan))
            Optional.ofNullable(BY_ACTION.get(step.asks().code()))
                    .ifPresent(duty ->
                            step.done().ifPresent(done -> meet(duty, plan, step, done, by)));
    }

    /// For the child of the action; or, where it is for the event, for those who were there when it
    /// was put down.
    private void meet(DutyKey key, Plan plan, Step step, Step.Done done, By by) {
        for (var one : running.there(plan.ref(), done.recordedAt()))
            if (step.child().map(child -> one.contains(child.value())).orElse(true))
                one.stream()
                        .flatMap(this::records)
                        .distinct()
                        .flatMap(record -> clocks.ofRecord(key, record).stream())
                        .filter(StartedDuty::isOpen)
                        .filter(duty -> isOf(duty, key, done))
                        .forEach(duty -> clocks.metUnlessTakenBack(duty, done.at(), by));
    }

    private Stream<UUID> records(UUID child) {
        return Stream.concat(
                cases.ofChild(new PersonRef(child)).map(CaseRef::value).stream(), Stream.of(child));
    }

    /// What is done once for a child may have been done before its duty began by itself with the
    /// case; but not before somebody started it, or it began anew.
    private static boolean isOf(StartedDuty duty, DutyKey key, Step.Done done) {
        var subject = duty.subject();
        return !done.at().isBefore(duty.startedAt())
                || ONCE.contains(key) && subject.cause().equals(subject.ref());
    }
}
