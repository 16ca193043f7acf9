package org.lantern.protection;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.lantern.access.Acting;
import org.lantern.database.DemoClock;
import org.lantern.kernel.ConcernRef;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// What somebody of the demo world did on a plan, minute by minute.
@Component
@Profile("demo")
class DemoHours {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Plans plans;
    private final Doing doing;
    private final Turning turning;
    private final Drills drills;
    private final Parts parts;
    private final DemoClock clock;

    DemoHours(
            Plans plans,
            Doing doing,
            Turning turning,
            Drills drills,
            Parts parts,
            DemoClock clock) {
        this.drills = drills;
        this.parts = parts;
        this.plans = plans;
        this.doing = doing;
        this.turning = turning;
        this.clock = clock;
    }

    /// The first steps are done, and the next have minutes left.
    void runs(ConcernRef concern, Instant start, Acting.Practitioner worker) {
        var plan = start(concern, start, worker);
        done(plan, start, List.of("GH01", "GH02", "GH03", "GH04", "GH05"), worker);
    }

    /// Somebody could not be reached, and nobody has done what was due since.
    void late(ConcernRef concern, Instant start, Acting.Practitioner worker) {
        var plan = start(concern, start, worker);
        done(plan, start, List.of("GH01", "GH02", "GH04", "GH05", "GH06", "GH07"), worker);
        clock.at(
                start.plus(MINUTE.multipliedBy(12)),
                () ->
                        step(plan, "GH03", worker)
                                .forEach(step ->
                                        doing.cannot(
                                                plan,
                                                step.ref(),
                                                "No interpreter for Sorani answers. Tried"
                                                        + " two lines.",
                                                worker)));
    }

    /// The child is safe with somebody who is named.
    void ended(ConcernRef concern, Instant start, Acting.Practitioner worker) {
        var plan = start(concern, start, worker);
        var codes =
                clock.making(start, () -> plans.find(plan, worker)).steps().stream()
                        .filter(step -> step.asks().due().minutes() <= 60)
                        .map(step -> step.asks().code())
                        .distinct()
                        .toList();
        done(plan, start, codes, worker);
        var end = new Turning.Ending("Rosa Fieldgate, approved foster carer", "", false, 0);
        clock.at(
                start.plus(Duration.ofHours(6)),
                () -> turning.end(plan, Ended.How.SAFE, end, worker));
    }

    /// A drill of their team, which is over.
    void drill(Instant start, Acting.Practitioner worker) {
        for (var place : drills.places(worker).stream().limit(1).toList()) {
            var what = drills.situations().getFirst().id();
            var plan = clock.making(start, () -> drills.start(place, what, worker));
            var answered = start.plus(MINUTE.multipliedBy(4));
            clock.at(answered, () -> parts.answer(plan, worker));
            done(plan, answered, List.of("GH01", "GH02", "GH03", "GH04", "GH06", "GH07"), worker);
            var over = new Turning.Ending("", "", false, 0);
            clock.at(
                    start.plus(MINUTE.multipliedBy(50)),
                    () -> turning.end(plan, Ended.How.DRILL_OVER, over, worker));
        }
    }

    /// Whether that worker may begin one for it: a database may hold more than the demonstration.
    boolean mayBegin(ConcernRef concern, Acting.Practitioner worker) {
        return plans.offered(concern, worker).isPresent();
    }

    private PlanRef start(ConcernRef concern, Instant at, Acting.Practitioner worker) {
        return clock.making(at, () -> plans.start(concern, worker));
    }

    /// One every minute.
    private void done(PlanRef plan, Instant start, List<String> codes, Acting.Practitioner worker) {
        var at = start;
        for (var code : codes) {
            at = at.plus(MINUTE);
            var moment = at;
            var by = new Step.Doer.Colleague(worker.ref());
            var proof = new Doing.Proof(moment, by, "", "");
            clock.at(
                    moment,
                    () ->
                            step(plan, code, worker)
                                    .forEach(step -> doing.done(plan, step.ref(), proof, worker)));
        }
    }

    private List<Step> step(PlanRef plan, String code, Acting.Practitioner worker) {
        return plans.find(plan, worker).steps().stream()
                .filter(step -> step.asks().code().equals(code))
                .toList();
    }
}
