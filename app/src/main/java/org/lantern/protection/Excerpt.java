package org.lantern.protection;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.vocabulary.Playbook.Role;

/// Some of what stands on a plan.
final class Excerpt {

    private Excerpt() {}

    /// As it was known then.
    static PlanFile asKnownAt(PlanFile file, Instant moment) {
        var happened =
                file.happened().stream().filter(h -> !h.recordedAt().isAfter(moment)).toList();
        var gone = Happening.isGone(happened);
        return new PlanFile(
                file.plan(),
                file.drill(),
                file.concerns(),
                file.opens(),
                file.children(),
                file.steps().stream()
                        .filter(step -> !step.asked().isAfter(moment))
                        .map(step -> step.asKnownAt(moment, gone))
                        .toList(),
                file.holders(),
                file.carers(),
                file.holes(),
                file.offers(),
                happened,
                file.parted().stream().filter(p -> !p.at().isAfter(moment)).toList(),
                file.rang().stream().filter(r -> !r.at().isAfter(moment)).toList(),
                false,
                file.ends().stream().filter(end -> !end.at().isAfter(moment)).toList(),
                file.whole(),
                file.manages(),
                file.withheld());
    }

    /// As they may see it who have, or are offered, nothing in it but the care of these children:
    /// the event, and those alone. Who cares for any other, and what that carer does, could say
    /// where that child is, also once that child has a plan of their own.
    ///
    /// @param ever who cares for any child of it, or did
    static PlanFile of(
            PlanFile file, CareRows.Ever ever, Set<PersonRef> who, PractitionerRef carer) {
        var children = only(file.children(), who::contains);
        var alone = who.containsAll(file.children().keySet());
        var withheld = Withheld.of(file, ever, who, carer);
        var holders = new EnumMap<Role, Holder>(Role.class);
        holders.putAll(only(file.holders(), role -> alone || role != Role.PLACEMENT_CARER));
        return new PlanFile(
                file.plan(),
                file.drill(),
                file.concerns(),
                file.opens(),
                children,
                file.steps().stream()
                        .filter(step -> alone || isOf(step, file, who, carer))
                        .map(withheld::of)
                        .toList(),
                holders,
                alone ? file.carers() : caring(file, who),
                file.holes(),
                file.offers().stream()
                        .filter(offer ->
                                offer.role() != Role.PLACEMENT_CARER || offer.to().equals(carer))
                        .toList(),
                file.happened().stream()
                        .filter(h -> h.isOf(who))
                        .map(h -> withheld.of(h, who))
                        .toList(),
                file.parted().stream()
                        .filter(parted -> children.containsValue(parted.child()))
                        .toList(),
                withheld.rang(file.rang()),
                file.unanswered(),
                file.ends(),
                file.whole(),
                file.manages(),
                Optional.of(withheld));
    }

    private static boolean isOf(
            Step step, PlanFile file, Set<PersonRef> who, PractitionerRef carer) {
        if (step.child().isPresent()) return who.contains(step.child().get());
        return step.role() != Role.PLACEMENT_CARER
                || file.holder(step).flatMap(Holder::who).filter(carer::equals).isPresent();
    }

    /// Each by themselves: whoever cared for all of them cares for these alone.
    private static Map<PersonRef, Holder> caring(PlanFile file, Set<PersonRef> who) {
        var carers = only(file.carers(), who::contains);
        carers.replaceAll((child, one) -> one.of(child));
        return carers;
    }

    private static <K, V> Map<K, V> only(Map<K, V> all, Predicate<K> which) {
        var some = new LinkedHashMap<K, V>();
        all.forEach((key, value) -> {
            if (which.test(key)) some.put(key, value);
        });
        return some;
    }
}
