package org.lantern.protection;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lantern.kernel.PractitionerRef;
import org.lantern.notification.Notice;
import org.lantern.notification.Notices;
import org.lantern.notification.Occasion;
import org.lantern.notification.Ringing;
import org.lantern.notification.Rung;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells those who have a part in a plan what they must know at once: that it began, or that they
/// came to it with another concern, that a child is gone, that it ended, and that also whoever was
/// rung for it and sees it still; whoever is offered a part, that they are; and whoever offered
/// one, that it is not taken. All of it belongs to a golden hour, so no quiet hours hold it up, but
/// an end.
@Service
@Transactional(propagation = Propagation.NESTED)
class PlanNews {

    private final PartRows parts;
    private final RingingPlans plans;
    private final Ringing ringing;
    private final Notices notices;

    PlanNews(PartRows parts, RingingPlans plans, Ringing ringing, Notices notices) {
        this.parts = parts;
        this.plans = plans;
        this.ringing = ringing;
        this.notices = notices;
    }

    void tell(Plan plan, PlanActed acted) {
        switch (acted.act()) {
            case "plan-started" -> all(holders(plan), plan, acted, Occasion.PLAN_STARTED, true);
            case "plan-joined" -> came(plan, acted);
            case "plan-child-gone" -> all(holders(plan), plan, acted, Occasion.CHILD_GONE, true);
            case "plan-ended" -> all(heard(plan, acted), plan, acted, end(plan), false);
            case "plan-part-declined" -> declined(plan, acted);
            default -> {}
        }
        parts.offers(plan.ref()).forEach(offer -> notices.tell(offered(plan, offer), acted.by()));
    }

    /// What a colleague hands over is told once for all of it, and by Lantern itself for each part;
    /// in a drill always for each.
    private static Notice offered(Plan plan, Offer offer) {
        return offer.by()
                .filter(_ -> !plan.isDrill())
                .map(by -> Notice.handover(offer.to(), by, offer.at(), Notice.Urgency.URGENT))
                .orElseGet(() ->
                        notice(
                                plan,
                                offer.to(),
                                "part:" + offer.ref(),
                                Occasion.HANDOVER_OFFERED,
                                true));
    }

    private Set<PractitionerRef> holders(Plan plan) {
        return new LinkedHashSet<>(plans.holders(plan.ref()));
    }

    /// Whoever has a part, and whoever was rung and still sees it, but those to whom the end of
    /// what rang has just said that it is over.
    private Set<PractitionerRef> heard(Plan plan, PlanActed acted) {
        var all = new LinkedHashSet<>(plans.rung(plan.ref()));
        all.removeAll(justTold(plan, acted));
        all.addAll(plans.holders(plan.ref()));
        return all;
    }

    /// The database keeps no shorter time than that.
    private Set<PractitionerRef> justTold(Plan plan, PlanActed acted) {
        var from = acted.at().truncatedTo(ChronoUnit.MICROS);
        return ringing.about(plan.ref().value()).stream()
                .filter(ring -> ring.end().filter(end -> !end.at().isBefore(from)).isPresent())
                .flatMap(ring -> ring.steps().stream())
                .flatMap(step -> step.people().stream())
                .map(Rung.Called::who)
                .collect(Collectors.toSet());
    }

    /// Told once, however often a concern joins it.
    private void came(Plan plan, PlanActed acted) {
        for (var who : plans.came(plan.ref()))
            if (!who.equals(acted.by().practitioner()))
                notices.tell(
                        notice(plan, who, "plan-joined:" + plan.ref(), Occasion.PLAN_STARTED, true),
                        acted.by());
    }

    private Occasion end(Plan plan) {
        return plans.rings(plan.ref()) ? Occasion.PLAN_CARRIED_ON : Occasion.PLAN_ENDED;
    }

    private void declined(Plan plan, PlanActed acted) {
        Optional.ofNullable(acted.by().practitioner()).stream()
                .flatMap(who -> parts.declined(plan.ref(), who).stream())
                .forEach(offer -> notices.tell(declined(plan, offer), acted.by()));
    }

    /// Told once, however often it is looked for; with a whole desk once for all of it.
    private static Notice declined(Plan plan, Offer offer) {
        var giver = offer.by().orElseThrow();
        return plan.isDrill()
                ? notice(
                        plan,
                        giver,
                        "part-declined:" + offer.ref(),
                        Occasion.HANDOVER_DECLINED,
                        true)
                : Notice.declined(giver, offer.to(), offer.at());
    }

    private void all(
            Set<PractitionerRef> whom,
            Plan plan,
            PlanActed acted,
            Occasion occasion,
            boolean urgent) {
        var reason = acted.act() + ":" + plan.ref() + ":" + acted.at().toEpochMilli();
        for (var who : whom)
            if (!who.equals(acted.by().practitioner()))
                notices.tell(notice(plan, who, reason, occasion, urgent), acted.by());
    }

    private static Notice notice(
            Plan plan, PractitionerRef who, String reason, Occasion occasion, boolean urgent) {
        return new Notice(who, reason, occasion, "/plans/" + plan.ref(), urgent, plan.isDrill());
    }
}
