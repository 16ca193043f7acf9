package org.lantern.protection;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.stereotype.Component;

/// Carries over who has which part in the plan of a child to another plan of the same child.
@Component
class CarriedParts {

    private final PlanRows plans;
    private final PartRows parts;
    private final Ids ids;

    CarriedParts(PlanRows plans, PartRows parts, Ids ids) {
        this.plans = plans;
        this.parts = parts;
        this.ids = ids;
    }

    /// What nobody has there goes to whoever has it; what somebody has is offered besides, and what
    /// was offered is offered still. Where the child stays is of that child alone.
    ///
    /// @param pairs of each who is on the other plan, who they are on this one
    /// @return since when health is there, where it came in with this
    Optional<Instant> over(Plan from, Plan to, Map<PersonRef, PersonRef> pairs, Instant now) {
        var there = parts.holders(to.ref());
        var offered = parts.offers(to.ref());
        var alone = plans.whom(to.ref()).size() == 1;
        var mayCareForAll =
                alone
                        && (there.containsKey(Role.PLACEMENT_CARER)
                                || parts.carers(to.ref()).isEmpty());
        var health = Optional.<Instant>empty();
        for (var holder : parts.holders(from.ref()).values()) {
            var role = holder.role();
            if (role == Role.PLACEMENT_CARER && !mayCareForAll) continue;
            if (!there.containsKey(role)) {
                parts.copy(to.ref(), holder.from(now), ids.next());
                if (role == Role.HEALTH) health = Optional.of(holder.since());
            } else if (holder.who().filter(who -> isThere(there, who.value())).isEmpty())
                offer(to, holder, Optional.empty(), now);
        }
        Stream.concat(offered.stream(), parts.offers(from.ref()).stream())
                .filter(open -> open.role() != Role.PLACEMENT_CARER)
                .forEach(open -> still(to, open, Optional.empty()));
        care(from, to, pairs, mayCareForAll, now);
        askedToCare(from, to, pairs);
        return health;
    }

    /// A child for whom nobody cares there has the carer of the other plan, as theirs alone; where
    /// somebody does, the other is offered it besides.
    private void care(
            Plan from, Plan to, Map<PersonRef, PersonRef> pairs, boolean forAll, Instant now) {
        var there = parts.carers(to.ref());
        var caring = parts.carers(from.ref());
        for (var pair : pairs.entrySet()) {
            var child = pair.getKey();
            var carer = caring.get(pair.getValue());
            if (carer == null) continue;
            var has = there.get(child);
            if (has == null) parts.copy(to.ref(), carer.of(child).from(now), ids.next());
            else if (!has.who().equals(carer.who()) && !(forAll && carer.child().isEmpty()))
                offer(to, carer, Optional.of(child), now);
        }
    }

    /// Whoever is asked to care for a child is asked still, for that child alone.
    private void askedToCare(Plan from, Plan to, Map<PersonRef, PersonRef> pairs) {
        for (var open : parts.offers(from.ref()))
            if (open.role() == Role.PLACEMENT_CARER)
                for (var pair : pairs.entrySet())
                    if (open.child().map(pair.getValue()::equals).orElse(true))
                        still(to, open, Optional.of(pair.getKey()));
    }

    private static boolean isThere(Map<Role, Holder> there, UUID who) {
        return there.values().stream()
                .anyMatch(one -> one.who().filter(it -> it.value().equals(who)).isPresent());
    }

    /// What a colleague has, and somebody else has there. Whoever has the page of it is led there.
    private void offer(Plan to, Holder had, Optional<PersonRef> child, Instant now) {
        had.who()
                .filter(who -> !isAsked(to, had.role(), who, child))
                .ifPresent(_ -> parts.wentOn().anew(had.ref(), to.ref(), child, ids.next(), now));
    }

    /// What was offered is, and an answer from the page that they have counts.
    private void still(Plan to, Offer open, Optional<PersonRef> child) {
        if (!isAsked(to, open.role(), open.to(), child))
            parts.wentOn().offer(open.ref(), to.ref(), child, ids.next());
    }

    private boolean isAsked(Plan to, Role role, PractitionerRef who, Optional<PersonRef> child) {
        return parts.offers(to.ref()).stream()
                .anyMatch(one ->
                        one.role() == role && one.to().equals(who) && one.child().equals(child));
    }
}
