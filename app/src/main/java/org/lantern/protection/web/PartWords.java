package org.lantern.protection.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.kernel.PersonRef;
import org.lantern.protection.Holder;
import org.lantern.protection.Offer;
import org.lantern.protection.PlanFile;
import org.lantern.vocabulary.Playbook.Role;

/// Puts into words who has which part in a plan. Who cares for one child stands beside that child.
final class PartWords {

    private final PlanFile file;
    private final LineWords.OfPlan words;
    private final Acting.Practitioner acting;

    PartWords(PlanFile file, LineWords.OfPlan words, Acting.Practitioner acting) {
        this.file = file;
        this.words = words;
        this.acting = acting;
    }

    List<PlanView.Part> all() {
        var all = new ArrayList<PlanView.Part>();
        for (var role : Role.values())
            if (role != Role.PLACEMENT_CARER || !eachAlone()) all.add(part(role));
        for (var child : file.whom())
            if (isOfOne(child))
                all.add(
                        part(
                                Role.PLACEMENT_CARER,
                                Optional.of(child),
                                Optional.ofNullable(file.carers().get(child))
                                        .filter(one -> one.child().isPresent())));
        return all;
    }

    /// "Carer (Child 1 of 2)"
    String role(Role role, Optional<PersonRef> child) {
        var label = words.label(child);
        return label.isEmpty() ? words.role(role) : words.role(role) + " (" + label + ")";
    }

    private PlanView.Part part(Role role) {
        return part(role, Optional.empty(), Optional.ofNullable(file.holders().get(role)));
    }

    private PlanView.Part part(Role role, Optional<PersonRef> child, Optional<Holder> holder) {
        return new PlanView.Part(
                role.name(),
                role(role, child),
                holder.map(words::name).orElse(""),
                words.ring(holder.or(() -> child.isEmpty() ? file.holder(role) : holder), role),
                offered(role, child));
    }

    private String offered(Role role, Optional<PersonRef> child) {
        return String.join(
                ", ",
                file.offers().stream()
                        .filter(offer -> offer.role() == role && offer.child().equals(child))
                        .filter(_ -> file.shows(role, acting))
                        .map(Offer::to)
                        .map(words::called)
                        .toList());
    }

    private boolean isOfOne(PersonRef child) {
        var carer = file.carers().get(child);
        return (carer != null && carer.child().isPresent())
                || file.offers().stream().anyMatch(one -> one.child().equals(Optional.of(child)));
    }

    /// Whether each has a carer of their own, and nobody is asked for the care of all.
    private boolean eachAlone() {
        return file.whom().stream().allMatch(this::isOfOne)
                && !file.whom().isEmpty()
                && !file.holders().containsKey(Role.PLACEMENT_CARER);
    }
}
