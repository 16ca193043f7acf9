package org.lantern.protection;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Practitioners;
import org.lantern.kernel.By;
import org.lantern.kernel.PractitionerRef;
import org.lantern.notification.Occasion;
import org.lantern.notification.Ring;
import org.lantern.notification.Ringing;
import org.lantern.notification.Rung;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What must ring for a plan does, and nothing else: worked out from its facts. What is not done by
/// when the playbook says rings whom it names next; what cannot be done does at once; a child who
/// is gone rings the rota until somebody acts, and what needs the child does not meanwhile. A drill
/// rings its team, as an urgent concern would, until one of it answers. Whatever goes wrong here is
/// taken back by itself, and nothing else with it.
@Service
@Transactional(propagation = Propagation.NESTED)
class PlanRings {

    private final RingingPlans must;
    private final StepRows steps;
    private final PartRows parts;
    private final Ringing ringing;
    private final Practitioners practitioners;

    PlanRings(
            RingingPlans must,
            StepRows steps,
            PartRows parts,
            Ringing ringing,
            Practitioners practitioners) {
        this.must = must;
        this.steps = steps;
        this.parts = parts;
        this.ringing = ringing;
        this.practitioners = practitioners;
    }

    /// @param by whose deed it follows from
    void settle(Plan plan, By by) {
        var runs = must.rings(plan.ref());
        var rung = ringing.about(plan.ref().value());
        var due = runs ? due(plan, new Causes(rung)) : Map.<UUID, Ring>of();
        ringing.ring(due.values(), by);
        rung.stream()
                .filter(Rung::isOpen)
                .filter(ring -> !PowerRings.OCCASIONS.contains(ring.occasion()))
                .map(Rung::cause)
                .filter(cause -> !due.containsKey(cause))
                .forEach(cause -> end(cause, runs, by));
    }

    private Map<UUID, Ring> due(Plan plan, Causes causes) {
        var all = new Due(plan, causes, new LinkedHashMap<>());
        var holders = parts.holders(plan.ref());
        if (plan.isDrill() && !Cast.isAnswered(holders))
            all.add("drill", Occasion.URGENT_CONCERN, plan.startedAt(), Next.THE_ROTA);
        for (var step : steps.of(plan)) {
            if (step.rests()) continue;
            var next = Next.of(step.asks().escalation().to(), holders, plan);
            if (step.isOpen()) all.add("late", Occasion.ACTION_DUE, step.escalates(), next);
            else if (step.done().isEmpty())
                all.add(
                        "cannot/" + step.ref(),
                        Occasion.ACTION_CANNOT_BE_DONE,
                        step.cannot().orElseThrow().at(),
                        next);
        }
        must.gone(plan.ref())
                .ifPresent(gone ->
                        all.add(
                                "gone/" + gone.ref(),
                                Occasion.CHILD_GONE,
                                gone.at(),
                                Next.THE_ROTA));
        return all.rings();
    }

    /// Somebody did what rang; or the plan has ended, and it is no longer needed.
    private void end(UUID cause, boolean runs, By by) {
        Optional.ofNullable(by.practitioner())
                .filter(_ -> runs)
                .flatMap(practitioners::acting)
                .ifPresentOrElse(
                        who -> ringing.answered(cause, who), () -> ringing.calledOff(cause, by));
    }

    private record Due(Plan plan, Causes causes, Map<UUID, Ring> rings) {

        /// What is due at one moment for the same people rings once. Where somebody else takes the
        /// part of whoever is asked next, it rings them instead.
        private void add(String what, Occasion occasion, Instant from, Next next) {
            var ref = plan.ref().value();
            var cause = causes.of("%s/%s/%s/%s".formatted(ref, what, from, next));
            var ring =
                    new Ring(
                            cause,
                            ref,
                            occasion,
                            "/plans/" + ref,
                            plan.team(),
                            next.chain(),
                            next.first(),
                            from,
                            plan.isDrill());
            rings.put(cause, plan.isDrill() ? ring : ring.in(plan.area()));
        }
    }

    /// Who is asked next: whoever has the part that the playbook names, alone at first, and then
    /// the rota of the desk; or the managers, but in a drill, which rings nobody above the team.
    private record Next(String chain, Optional<PractitionerRef> first) {

        private static final Next THE_ROTA = new Next(Ring.URGENT, Optional.empty());

        private static Next of(Role to, Map<Role, Holder> holders, Plan plan) {
            if (to == Role.MANAGER && !plan.isDrill())
                return new Next(Ring.ACTION, Optional.empty());
            return new Next(Ring.URGENT, Optional.ofNullable(holders.get(to)).flatMap(Holder::who));
        }
    }
}
