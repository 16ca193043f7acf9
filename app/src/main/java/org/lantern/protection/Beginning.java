package org.lantern.protection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.lantern.access.Acting;
import org.lantern.concern.Concern;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.lantern.kernel.ShortCode;
import org.lantern.kernel.TeamRef;
import org.lantern.vocabulary.Situation;
import org.springframework.stereotype.Component;

/// Begins a plan, once for children who were found together; a second concern about one of them
/// joins the plan that runs. Where a child of that is gone, nobody else comes onto it: they would
/// count as gone, and have a plan of their own.
@Component
class Beginning {

    private static final String BESIDE_GONE = "beside-gone";

    private final PlanRows plans;
    private final RunningPlans running;
    private final Cast cast;
    private final Joins joins;
    private final Trace trace;
    private final RandomGenerator random;
    private final Ids ids;

    Beginning(
            PlanRows plans,
            RunningPlans running,
            Cast cast,
            Joins joins,
            Trace trace,
            RandomGenerator random,
            Ids ids) {
        this.plans = plans;
        this.running = running;
        this.cast = cast;
        this.joins = joins;
        this.trace = trace;
        this.random = random;
        this.ids = ids;
    }

    /// @param at from when the minutes run
    /// @throws AskFirst where one runs, and is not theirs to see
    PlanRef start(Known known, Instant at, String why, Acting acting) {
        var runs = trace.hold(known);
        if (runs.isEmpty()) return begin(known, known.children(), at, why, acting);
        var seen = trace.seen(runs, acting);
        if (seen.isEmpty()) throw new AskFirst();
        seen.forEach(ref -> join(ref, known, acting));
        var left = running.without(known.children());
        if (left.isEmpty()) return seen.getFirst();
        var own = begin(known, left, at, why, acting);
        return left.size() == known.children().size() ? own : seen.getFirst();
    }

    /// A concern that they found to be about the same child joins what runs and is theirs to see:
    /// once, though it is told of both concerns.
    void joinRunning(Known known, Acting.Practitioner acting) {
        var joins =
                trace.seen(trace.hold(known), acting).stream()
                        .filter(ref -> !running.haveJoined(ref, known.concerns()))
                        .toList();
        joins.forEach(ref -> join(ref, known, acting));
        var left = running.without(known.children());
        if (!left.isEmpty() && joins.stream().anyMatch(running::isOfTheGone))
            begin(known, left, trace.now(), BESIDE_GONE, acting);
    }

    /// Nobody of a concern is left without a plan where one runs for it, whoever sees that.
    void keep(Known known, Acting.Practitioner acting) {
        var left = known.with(running.without(known.children()));
        if (left.children().isEmpty()) return;
        var runs = trace.hold(left);
        runs.stream()
                .filter(ref -> !running.isOfTheGone(ref))
                .findFirst()
                .ifPresentOrElse(
                        ref -> join(ref, left, acting),
                        () -> {
                            if (!runs.isEmpty())
                                begin(left, left.children(), trace.now(), BESIDE_GONE, acting);
                        });
    }

    /// A child who was left without a plan, as the one that theirs went on as is that of a child
    /// who is gone, has one of their own, of what it was about.
    Plan apart(Plan was, Concern.Child child) {
        var now = trace.now();
        var ref = new PlanRef(ids.next());
        var own =
                new Plan(
                        ref,
                        ref,
                        ShortCode.next(random),
                        was.area(),
                        cast.desk(was.area(), now),
                        was.setting(),
                        was.firstKnown(),
                        was.reachedAt(),
                        now,
                        Optional.empty(),
                        BESIDE_GONE);
        plans.add(own, now);
        plans.add(ref, child, now);
        return own;
    }

    /// What a start by them would do.
    Plans.Offered offered(Known known, Acting.Practitioner acting) {
        var runs = running.of(known);
        if (runs.isEmpty()) return Plans.Offered.BEGINS;
        return trace.seen(runs, acting).isEmpty() ? Plans.Offered.ASK : Plans.Offered.JOINS;
    }

    /// Whether a concern ever had one, whatever became of it.
    boolean isPlanned(ConcernRef concern) {
        return running.isPlanned(concern);
    }

    /// The one that runs for it already, where it is theirs to see.
    Optional<PlanRef> runs(Known known, Acting.Practitioner acting) {
        return trace.seen(running.of(known), acting).stream().findFirst();
    }

    private PlanRef begin(
            Known known, List<Concern.Child> who, Instant at, String why, Acting acting) {
        var now = trace.now();
        var plan = plan(known, at, why, acting);
        plans.add(plan, now);
        plans.about(plan.ref(), known.concerns(), now);
        var children = plans.join(plan.ref(), who, now);
        cast.begin(plan, known, acting, now);
        ask(plan, Joins.persons(children), at, now);
        trace.acted("plan-started", plan.ref(), acting);
        return plan.ref();
    }

    /// Begins a drill, which is about no concern and nobody on record. Nothing is asked yet.
    Plan rehearse(TeamRef team, String area, Situation what, Acting.Practitioner acting) {
        var now = trace.now();
        var ref = new PlanRef(ids.next());
        var plan =
                new Plan(
                        ref,
                        ref,
                        ShortCode.next(random),
                        area,
                        team,
                        what.setting(),
                        new Plan.FirstKnown(Optional.empty(), Optional.empty(), ""),
                        now,
                        now,
                        Optional.of(acting.ref()),
                        Plan.DRILL);
        plans.add(plan, now);
        cast.rehearse(plan, acting, now);
        return plan;
    }

    /// Asks for what is to do from the start, for the event and for each of these children.
    void ask(Plan plan, List<PersonRef> children, Instant at, Instant now) {
        joins.ask(plan, children, at, now);
    }

    private void join(PlanRef ref, Known known, Acting acting) {
        joins.join(plans.find(ref).orElseThrow(), known, acting);
    }

    private Plan plan(Known known, Instant at, String why, Acting acting) {
        var ref = new PlanRef(ids.next());
        return new Plan(
                ref,
                ref,
                ShortCode.next(random),
                known.area(),
                cast.desk(known.area(), at),
                cast.setting(known),
                known.firstKnown(),
                known.reachedAt(),
                at,
                Optional.ofNullable(acting.by().practitioner()),
                why);
    }

    /// One runs that is not theirs to see. They are not told so.
    static final class AskFirst extends Refused.Conflict {
        AskFirst() {
            super("Ask your manager before you start a plan.");
        }
    }
}
