package org.lantern.protection;

import java.util.List;
import org.lantern.access.Acting;
import org.lantern.access.Practitioners;
import org.lantern.kernel.By;
import org.springframework.stereotype.Component;

/// What follows from a deed on a plan: it rings and tells what it must. What goes wrong with the
/// one keeps nobody from the other.
@Component
class Follows {

    private static final By JOB = By.clockwork("protection: what must ring");

    private final PlanRings rings;
    private final PlanNews news;
    private final PlanRows rows;
    private final Practitioners practitioners;

    Follows(PlanRings rings, PlanNews news, PlanRows rows, Practitioners practitioners) {
        this.rings = rings;
        this.news = news;
        this.rows = rows;
        this.practitioners = practitioners;
    }

    /// What concerned the event of a plan that parted stands on each.
    void after(PlanActed acted) {
        var ref = new PlanRef(acted.subjects().getFirst());
        try {
            rows.ofOneOrigin(ref).forEach(each -> rings.settle(each, acted.by()));
        } finally {
            rows.find(ref).ifPresent(plan -> news.tell(plan, acted));
        }
    }

    /// The same where it failed then. Nobody is told twice.
    void again(UnrungRows.Unrung one) {
        var by = one.by().flatMap(practitioners::acting).map(Acting.Practitioner::by).orElse(JOB);
        after(new PlanActed(one.act(), List.of(one.plan().value()), by, one.at()));
    }

    /// Where nothing rings at all.
    void ring(Plan plan) {
        rings.settle(plan, JOB);
    }
}
