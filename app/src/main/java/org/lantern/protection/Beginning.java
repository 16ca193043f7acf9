package org.lantern.protection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.lantern.access.Acting;
import org.lantern.access.Desks;
import org.lantern.concern.Concern;
import org.lantern.concern.KnownConcern;
import org.lantern.kernel.Ids;
import org.lantern.kernel.ShortCode;
import org.lantern.vocabulary.Playbook.Event;
import org.springframework.stereotype.Component;

/// Begins a plan, once for children who were found together; a second concern about one of them
/// joins the plan that runs.
@Component
class Beginning {

    private final PlanRows plans;
    private final Asking asking;
    private final Cast cast;
    private final Desks desks;
    private final Trace trace;
    private final RandomGenerator random;
    private final Ids ids;

    Beginning(
            PlanRows plans,
            Asking asking,
            Cast cast,
            Desks desks,
            Trace trace,
            RandomGenerator random,
            Ids ids) {
        this.plans = plans;
        this.asking = asking;
        this.cast = cast;
        this.desks = desks;
        this.trace = trace;
        this.random = random;
        this.ids = ids;
    }

    /// @param at from when the minutes run
    PlanRef start(KnownConcern known, Instant at, String why, Acting acting) {
        plans.lock(known.area());
        return plans.running(known.together(), known.children())
                .map(ref -> join(ref, known, acting))
                .orElseGet(() -> begin(known, at, why, acting));
    }

    /// Whether one runs already for it, or for one of its children.
    boolean runs(KnownConcern known) {
        return plans.running(known.together(), known.children()).isPresent();
    }

    private PlanRef begin(KnownConcern known, Instant at, String why, Acting acting) {
        var now = trace.now();
        var plan = plan(known, at, why, acting);
        plans.add(plan, now);
        plans.about(plan.ref(), known.together(), now);
        var children = plans.join(plan.ref(), known.children(), now);
        cast.begin(plan, known, acting, now);
        ask(plan, children, at, now);
        trace.acted("plan-started", plan.ref(), acting);
        return plan.ref();
    }

    private PlanRef join(PlanRef ref, KnownConcern known, Acting acting) {
        var now = trace.now();
        var plan = plans.find(ref).orElseThrow();
        plans.about(ref, known.together(), now);
        var news = plans.join(ref, known.children(), now);
        if (!news.isEmpty()) ask(plan, news, now, now);
        trace.acted("plan-joined", ref, acting);
        return ref;
    }

    private void ask(Plan plan, List<Concern.Child> children, Instant at, Instant now) {
        asking.ask(
                plan,
                plan.ref().value(),
                new Asking.When(Event.START, at, cast.isHealthThere(plan.ref())),
                children.stream().map(Concern.Child::person).toList(),
                now);
    }

    private Plan plan(KnownConcern known, Instant at, String why, Acting acting) {
        var days = known.firstKnown();
        return new Plan(
                new PlanRef(ids.next()),
                ShortCode.next(random),
                known.area(),
                desks.answeringFor(known.area(), at).getFirst().team(),
                cast.setting(known),
                new Plan.FirstKnown(
                        days.map(KnownConcern.FirstDays::from),
                        days.map(KnownConcern.FirstDays::to),
                        known.firstKnownWords()),
                known.recordedAt(),
                at,
                Optional.ofNullable(acting.by().practitioner()),
                why);
    }
}
