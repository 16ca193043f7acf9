package org.lantern.protection;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.lantern.access.Acting;
import org.lantern.concern.Concern;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Playbook.Event;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.stereotype.Component;

/// A concern joins a plan that runs: its children, where nobody on it is gone; whoever raised it;
/// and what is asked where the child was noticed this time, from now.
@Component
class Joins {

    private final PlanRows plans;
    private final RunningPlans running;
    private final Asking asking;
    private final Cast cast;
    private final Trace trace;

    Joins(PlanRows plans, RunningPlans running, Asking asking, Cast cast, Trace trace) {
        this.plans = plans;
        this.running = running;
        this.asking = asking;
        this.cast = cast;
        this.trace = trace;
    }

    void join(Plan plan, Known known, Acting acting) {
        var now = trace.now();
        var ref = plan.ref();
        plans.about(ref, known.concerns(), now);
        if (!running.isOfTheGone(ref)) {
            var news = plans.join(ref, known.children(), now);
            if (!news.isEmpty()) ask(plan, persons(news), now, now);
        }
        var theirs = running.on(ref, known.children());
        if (!theirs.isEmpty()) come(plan, known, theirs, now);
        trace.acted("plan-joined", ref, acting);
    }

    private void come(Plan plan, Known known, List<PersonRef> theirs, Instant now) {
        if (known.agency().isEmpty()) return;
        var had = cast.asked(plan.ref());
        cast.come(plan, known, now);
        var there = plan.noticedAt(cast.setting(known));
        ask(there, theirs, now, now);
        if (!had.contains(Role.HEALTH) && cast.asked(plan.ref()).contains(Role.HEALTH))
            asking.ask(
                    plan,
                    plan.origin().value(),
                    new Asking.When(Event.START, now, Set.of(Role.HEALTH)),
                    plans.whom(plan.ref()),
                    now);
    }

    /// Asks for what is to do from the start, for the event and for each of these children.
    void ask(Plan plan, List<PersonRef> children, Instant at, Instant now) {
        asking.ask(
                plan,
                plan.origin().value(),
                new Asking.When(Event.START, at, cast.asked(plan.ref())),
                children,
                now);
    }

    static List<PersonRef> persons(List<Concern.Child> children) {
        return children.stream().map(Concern.Child::person).toList();
    }
}
