package org.lantern.protection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.concern.Concern;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.lantern.kernel.ShortCode;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.stereotype.Component;

/// Parts the plan of some children from the others'. What concerned the event stands on both and is
/// done once; what concerned these children goes with them; whoever had a part, or was offered one,
/// has it or is offered it there too.
@Component
class Partings {

    private final PlanRows plans;
    private final StepRows steps;
    private final PartRows parts;
    private final TurnRows turns;
    private final Trace trace;
    private final RandomGenerator random;
    private final Ids ids;

    Partings(
            PlanRows plans,
            StepRows steps,
            PartRows parts,
            TurnRows turns,
            Trace trace,
            RandomGenerator random,
            Ids ids) {
        this.plans = plans;
        this.steps = steps;
        this.parts = parts;
        this.turns = turns;
        this.trace = trace;
        this.random = random;
        this.ids = ids;
    }

    /// The plan of these children alone: this one, where nobody else is on it.
    Plan of(Plan plan, Collection<PersonRef> who, String reason, Acting.Practitioner acting) {
        var there = on(plan, who).keySet();
        if (plan.isDrill() && who.isEmpty()) return plan;
        if (who.isEmpty() && !there.isEmpty()) throw new Refused.Missing();
        return who.containsAll(there) ? plan : part(plan, who, reason, acting);
    }

    /// Everybody on it, of whom these are some.
    Map<PersonRef, String> on(Plan plan, Collection<PersonRef> who) {
        var there = plan.isDrill() ? turns.invented(plan) : plans.children(plan.ref());
        if (!there.keySet().containsAll(who)) throw new Elsewhere();
        return there;
    }

    Plan part(Plan from, Collection<PersonRef> who, String reason, Acting.Practitioner acting) {
        var now = trace.now();
        var there = on(from, who);
        if (who.isEmpty()) throw new Refused.Missing();
        if (who.containsAll(there.keySet())) throw new NobodyLeft();
        var own = own(from, acting);
        var theirs = parts(from.ref(), who);
        var asked = asked(from.ref(), who);
        plans.add(own, now);
        plans.about(own.ref(), plans.concerns(from.ref()), now);
        for (var child : who) steps.share(from.ref(), own.ref(), child, now);
        if (from.isDrill())
            turns.rehearse(from, own, who, new Parted("", reason, acting.ref(), now));
        else
            for (var child : who) {
                plans.add(
                        own.ref(), new Concern.Child(child, 1, there.getOrDefault(child, "")), now);
                turns.parted(from.ref(), own.ref(), child, reason, acting.ref(), now);
            }
        turns.copyStanding(from.ref(), own.ref(), ids.next());
        theirs.forEach(one -> parts.copy(own.ref(), one, ids.next()));
        asked.forEach(one -> parts.wentOn().offer(one.ref(), own.ref(), one.child(), ids.next()));
        trace.acted("plan-parted", from.ref(), acting);
        trace.acted("plan-parted", own.ref(), acting);
        return own;
    }

    /// Who has a part in the plan of these children: of carers those who care for one of them.
    private List<Holder> parts(PlanRef from, Collection<PersonRef> who) {
        var carers = parts.carers(from);
        var caring =
                who.stream()
                        .flatMap(child ->
                                Optional.ofNullable(carers.get(child))
                                        .map(one -> caring(one, child, who, carers))
                                        .stream());
        return Stream.concat(
                        parts.holders(from).values().stream()
                                .filter(one -> one.role() != Role.PLACEMENT_CARER),
                        caring.distinct())
                .toList();
    }

    /// What is offered and not answered: of carers to whom the care of one of these is.
    private List<Offer> asked(PlanRef from, Collection<PersonRef> who) {
        return parts.offers(from).stream()
                .filter(one -> one.child().map(who::contains).orElse(true))
                .toList();
    }

    /// Whoever cares for each of them cares for all; else for each alone, so that a child who was
    /// moved from them stays so.
    private static Holder caring(
            Holder one, PersonRef child, Collection<PersonRef> who, Map<PersonRef, Holder> carers) {
        return who.stream().allMatch(each -> one.equals(carers.get(each))) ? one : one.of(child);
    }

    /// Since the same moments: the minutes of what was asked go on.
    private Plan own(Plan from, Acting.Practitioner acting) {
        return new Plan(
                new PlanRef(ids.next()),
                from.origin(),
                ShortCode.next(random),
                from.area(),
                from.team(),
                from.setting(),
                from.firstKnown(),
                from.reachedAt(),
                from.startedAt(),
                Optional.of(acting.ref()),
                from.isDrill() ? Plan.DRILL : "parted");
    }

    /// A child is on another plan by now: somebody was faster.
    static final class Elsewhere extends Refused.Conflict {
        Elsewhere() {
            super("A child whom you chose has a plan of their own by now.");
        }
    }

    /// A plan without a child would be nobody's.
    static final class NobodyLeft extends Refused.Conflict {
        NobodyLeft() {
            super("Choose some of the children, not all of them.");
        }
    }
}
