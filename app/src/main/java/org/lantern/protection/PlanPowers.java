package org.lantern.protection;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.casefile.Cases;
import org.lantern.casefile.ChildCase;
import org.lantern.clock.Powers;
import org.lantern.clock.StartedDuty;
import org.lantern.clock.Subject;
import org.lantern.database.Reads;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Duty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Powers that hold the children of a plan safe: recorded by whoever acts on the plan, before there
/// is any case. Each stands with its child, so that a case that is opened later shows it too. A
/// drill rehearses them.
@Service
@Transactional
public class PlanPowers {

    private final Powers powers;
    private final RehearsedPowers rehearsed;
    private final Plans plans;
    private final Cases cases;
    private final Trace trace;

    PlanPowers(Powers powers, RehearsedPowers rehearsed, Plans plans, Cases cases, Trace trace) {
        this.powers = powers;
        this.rehearsed = rehearsed;
        this.plans = plans;
        this.cases = cases;
        this.trace = trace;
    }

    /// Those that the nation of a plan knows.
    @Reads
    public List<Powers.Power> known(PlanFile file) {
        return powers.knownIn(file.plan().area());
    }

    /// Those that were used to hold its children, the first that runs out first. What stands with a
    /// case is for those who see that whole.
    @Reads
    public List<UsedPower> of(PlanFile file, Acting.Practitioner acting) {
        if (file.plan().isDrill()) return rehearsed.of(file.plan());
        return file.children().keySet().stream()
                .flatMap(child ->
                        seen(child, acting).stream()
                                .flatMap(power -> UsedPower.of(child, power).stream()))
                .toList();
    }

    /// Those of which it could not be worked out when they run out; it is tried again.
    @Reads
    public List<Duty> notStarted(PlanFile file) {
        return file.children().keySet().stream()
                .flatMap(child -> powers.notStarted(child).stream())
                .distinct()
                .filter(duty -> known(file).stream().anyMatch(one -> one.duty().equals(duty)))
                .toList();
    }

    /// One was used then to hold each of these children. What was used before the plan ended may
    /// still be put down.
    ///
    /// @throws Refused.Missing where its nation has no such power, or no child of it is named
    /// @throws Powers.AlreadyRuns where it holds one of them already: told twice, it is one
    public void used(
            PlanRef ref,
            Collection<PersonRef> children,
            Powers.Use use,
            Acting.Practitioner acting) {
        var plan = trace.begin(ref, use.at(), acting).plan();
        var file = plans.find(ref, acting);
        var power =
                known(file).stream()
                        .filter(one -> one.duty().code().equals(use.power().code()))
                        .findFirst()
                        .orElseThrow(Refused.Missing::new);
        if (children.isEmpty() || !file.whom().containsAll(children)) throw new Refused.Missing();
        if (use.at().isAfter(trace.now())) throw new Doing.NotYet();
        if (plan.isDrill()) {
            trace.begin(ref, acting);
            children.forEach(child -> rehearsed.used(plan, child, power, use, acting));
            trace.acted("drill-power-used", ref, acting);
        } else {
            for (var child : children) powers.mustNotRun(seen(child, acting), use.power());
            powers.used(children, plan.area(), use, acting.by());
            trace.acted("plan-power-used", ref, acting);
        }
    }

    /// It has ended, or is let go, and this follows: it outlasts the plan. Said twice is harmless.
    public void followed(PlanRef ref, UUID power, String words, Acting.Practitioner acting) {
        var plan = trace.begin(ref, Instant.EPOCH, acting).plan();
        if (plan.isDrill()) {
            trace.begin(ref, acting);
            if (rehearsed.followed(plan, power, words, acting))
                trace.acted("drill-power-ended", ref, acting);
            return;
        }
        var one =
                plans.find(ref, acting).children().keySet().stream()
                        .flatMap(child -> seen(child, acting).stream())
                        .filter(each -> each.ref().equals(power))
                        .findFirst()
                        .orElseThrow(Refused.Missing::new);
        if (!one.isOpen()) return;
        powers.followed(one, words, acting.by());
        trace.acted("plan-power-ended", ref, acting);
    }

    private List<StartedDuty> seen(PersonRef child, Acting.Practitioner acting) {
        return powers.of(child).stream().filter(power -> isSeen(power.subject(), acting)).toList();
    }

    private boolean isSeen(Subject subject, Acting.Practitioner acting) {
        return subject.kind() == Subject.Kind.CHILD
                || cases.find(new CaseRef(subject.ref()), acting)
                        .filter(ChildCase::whole)
                        .isPresent();
    }
}
