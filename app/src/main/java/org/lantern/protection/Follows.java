package org.lantern.protection;

import java.util.ArrayList;
import java.util.List;
import org.lantern.access.Acting;
import org.lantern.access.Practitioners;
import org.lantern.kernel.By;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What follows from a deed on a plan: it rings and tells what it must. What goes wrong with the
/// one keeps nobody from the other.
@Service
class Follows {

    private static final By JOB = By.clockwork("protection: what must ring");

    private final PlanRings rings;
    private final PlanNews news;
    private final PlanRows rows;
    private final Practitioners practitioners;
    private final Trace trace;

    Follows(
            PlanRings rings,
            PlanNews news,
            PlanRows rows,
            Practitioners practitioners,
            Trace trace) {
        this.rings = rings;
        this.news = news;
        this.rows = rows;
        this.practitioners = practitioners;
        this.trace = trace;
    }

    /// What concerned the event of a plan that parted stands on each. One that cannot ring keeps
    /// none of the others from it.
    void after(PlanActed acted) {
        var ref = new PlanRef(acted.subjects().getFirst());
        var faults = new ArrayList<RuntimeException>();
        for (var each : rows.ofOneOrigin(ref)) tried(() -> rings.settle(each, acted.by()), faults);
        tried(() -> rows.find(ref).ifPresent(plan -> news.tell(plan, acted)), faults);
        if (faults.isEmpty()) return;
        var first = faults.removeFirst();
        faults.forEach(first::addSuppressed);
        throw first;
    }

    private static void tried(Runnable what, List<RuntimeException> faults) {
        try {
            what.run();
        } catch (RuntimeException fault) {
            faults.add(fault);
        }
    }

    /// The same where it failed then, while nobody acts on any of them: a plan that ends just then
    /// does not ring after. Nobody is told twice, and what rings now stands whatever else fails.
    @Transactional(noRollbackFor = RuntimeException.class)
    void again(UnrungRows.Unrung one) {
        var by = one.by().flatMap(practitioners::acting).map(Acting.Practitioner::by).orElse(JOB);
        hold(one.plan());
        after(new PlanActed(one.act(), List.of(one.plan().value()), by, one.at()));
    }

    /// Where nothing rings at all.
    @Transactional
    void ring(Plan plan) {
        trace.hold(plan.ref());
        rings.settle(plan, JOB);
    }

    /// In the order in which they began. One may part from them until they are held.
    private void hold(PlanRef ref) {
        var all = rows.ofOneOrigin(ref);
        all.forEach(each -> trace.hold(each.ref()));
        if (rows.ofOneOrigin(ref).size() > all.size()) hold(ref);
    }
}
