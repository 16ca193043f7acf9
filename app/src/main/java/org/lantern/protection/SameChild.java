package org.lantern.protection;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Two plans began apart, and their children turned out to be one: from then on there is one plan
/// for that child. The one that began first goes on, unless it has ended and only something of it
/// is carried on, or runs again; whoever else is on the other stays there.
@Service
@Transactional
public class SameChild {

    private final SeenPlans seen;
    private final TurnRows turns;
    private final Partings partings;
    private final Carrying carrying;
    private final Trace trace;

    SameChild(SeenPlans seen, TurnRows turns, Partings partings, Carrying carrying, Trace trace) {
        this.seen = seen;
        this.turns = turns;
        this.partings = partings;
        this.carrying = carrying;
        this.trace = trace;
    }

    /// @return the plan that goes on
    /// @throws Refused.Missing where they are not about the same child, or one of them is not
    ///   theirs to see whole
    public PlanRef join(PlanRef one, PlanRef other, Acting.Practitioner acting) {
        var both =
                Stream.of(one, other)
                        .sorted(Comparator.comparing(PlanRef::value))
                        .map(ref -> trace.beginWhole(ref, acting))
                        .sorted(
                                Comparator.comparing((Plan plan) -> turns.isEnded(plan.ref()))
                                        .thenComparing(Plan::startedAt)
                                        .thenComparing(plan -> plan.ref().value()))
                        .toList();
        if (seen.beside(one, acting).stream().noneMatch(plan -> plan.ref().equals(other)))
            throw new Refused.Missing();
        return join(both, acting);
    }

    /// Where others run, and have not ended, for children of a plan that runs again, those go on
    /// for them, whoever sees which: that follows from what somebody put down on the one that they
    /// see.
    ///
    /// @return the plan that goes on; the same where it runs on for somebody
    PlanRef intoOthers(PlanRef ref, Acting.Practitioner acting) {
        var was = trace.find(ref);
        for (var other : trace.holdBeside(ref))
            if (turns.goesOnAs(ref).isEmpty() && !carrying.sharedWith(was, other).isEmpty())
                join(List.of(other, was), acting);
        return turns.goesOnAs(ref).orElse(ref);
    }

    private PlanRef join(List<Plan> both, Acting.Practitioner acting) {
        var first = both.getFirst();
        var second = both.getLast();
        var ends = alone(second, carrying.sharedWith(second, first), acting);
        // What happened to one child stands on no plan with others, nor is a plan half gone.
        var alike =
                turns.isGone(first.ref()) == turns.isGone(second.ref())
                        && !carrying.tellsMore(ends, first);
        var stays = alike ? first : alone(first, carrying.sharedWith(first, ends), acting);
        carrying.over(ends, stays, trace.now());
        var end =
                new Ended(
                        Ended.How.GOES_ON,
                        stays.code().toString(),
                        "",
                        false,
                        Optional.of(acting.ref()),
                        trace.now(),
                        Optional.of(stays.ref()));
        turns.end(ends.ref(), turns.ends(ends.ref()) + 1, end);
        trace.acted("plan-ended", ends.ref(), acting);
        trace.acted("plan-joined", stays.ref(), acting);
        return stays.ref();
    }

    private Plan alone(Plan plan, Collection<PersonRef> who, Acting.Practitioner acting) {
        return partings.of(plan, who, Parted.SAME_CHILD, acting);
    }
}
