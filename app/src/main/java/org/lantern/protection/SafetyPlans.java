package org.lantern.protection;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.casefile.Cases;
import org.lantern.casefile.ChildCase;
import org.lantern.database.Reads;
import org.lantern.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The safety and placement plan of a case: each change must be known to the carer. It is for those
/// who see the whole case. A drill rehearses one under its own plan, for its team.
@Service
@Transactional
public class SafetyPlans {

    private final SafetyRows rows;
    private final Cases cases;
    private final SeenPlans seen;
    private final Trace trace;
    private final CarerRows carers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SafetyPlans(
            SafetyRows rows,
            Cases cases,
            SeenPlans seen,
            Trace trace,
            CarerRows carers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.cases = cases;
        this.seen = seen;
        this.trace = trace;
        this.carers = carers;
        this.clock = clock;
        this.events = events;
    }

    /// Every version by then, the newest first, of a case that its reader has found.
    @Reads
    public List<SafetyPlan> of(ChildCase file, Instant moment) {
        return file.whole() ? rows.of(file.ref().value(), moment) : List.of();
    }

    /// The one that a drill rehearses, which its reader has found.
    @Reads
    public Optional<SafetyPlan> rehearsed(PlanFile drill) {
        return drill.plan().isDrill()
                ? rows.of(drill.plan().ref().value(), clock.instant()).stream().findFirst()
                : Optional.empty();
    }

    /// The names of the carers who are told of it at once, as they have an account and that part in
    /// a plan that runs, for whoever was shown it. Anybody else is rung.
    @Reads
    public List<String> told(Under file) {
        return carers.of(file.value()).stream().map(CarerRows.Carer::name).distinct().toList();
    }

    /// Looks at the one that is in force; there is none before the first was written.
    ///
    /// @throws Refused.Missing when the case is not theirs to see whole, or the drill is another
    ///   team's
    public Optional<SafetyPlan> look(Under file, Acting.Practitioner acting) {
        var plan = current(file, acting);
        acted("safety-plan-seen", file, acting);
        return plan;
    }

    /// The same without a look at it.
    @Reads
    Optional<SafetyPlan> current(Under file, Acting.Practitioner acting) {
        mustSee(file, acting);
        return rows.of(file.value(), clock.instant()).stream().findFirst();
    }

    /// From now on it is so.
    ///
    /// @param instead number of the version that its writer has read; 0 before the first
    public void write(
            Under file,
            int instead,
            String carer,
            SafetyPlan.Arrangements says,
            Acting.Practitioner acting) {
        mustRun(file, acting);
        if (current(file, acting).map(SafetyPlan::number).orElse(0) != instead) throw new Changed();
        var now = clock.instant();
        var plan = new SafetyPlan(instead + 1, carer, says, acting.ref(), now, Optional.empty());
        if (!rows.add(file.value(), plan)) throw new Changed();
        acted("safety-plan-written", file, acting);
    }

    /// The carer knows that version: this practitioner read it to them. Said twice is harmless.
    public void acknowledge(
            Under file, int number, SafetyPlan.How how, String words, Acting.Practitioner acting) {
        mustRun(file, acting);
        var plan = current(file, acting).orElseThrow(Refused.Missing::new);
        if (plan.number() != number) throw new Changed();
        if (plan.acknowledged().isPresent()) return;
        var known = new SafetyPlan.Acknowledged(how, words, acting.ref(), clock.instant());
        if (rows.acknowledge(file.value(), number, known))
            acted("safety-plan-acknowledged", file, acting);
    }

    private void mustSee(Under file, Acting.Practitioner acting) {
        var sees =
                switch (file) {
                    case Under.OfCase(var ref) -> cases.find(ref, acting).filter(ChildCase::whole);
                    case Under.OfDrill(var ref) ->
                            seen.find(ref, acting).filter(one -> one.plan().isDrill());
                };
        if (sees.isEmpty()) throw new Refused.Missing();
    }

    /// What is over is rehearsed no more.
    private void mustRun(Under file, Acting.Practitioner acting) {
        if (file instanceof Under.OfDrill(var ref)) trace.begin(ref, acting);
    }

    private void acted(String act, Under file, Acting.Practitioner acting) {
        events.publishEvent(new SafetyActed(act, file.value(), acting.by(), clock.instant()));
    }

    /// Somebody else changed it in the meantime.
    public static final class Changed extends Refused.Conflict {
        Changed() {
            super("Somebody else changed this safety plan. Read it as it is now.");
        }
    }
}
