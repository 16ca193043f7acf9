package org.lantern.protection;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.vocabulary.Playbook.Role;

/// Who has a part in a plan: a colleague, or somebody outside who is rung.
///
/// @param who a colleague; empty where it is somebody without an account
/// @param name of somebody without an account
/// @param number at which they are rung
/// @param child for whom alone they care, where it is a carer of some of the children; otherwise
///   empty
/// @param another why it is not whoever has their name, or one near it, and must have no part
public record Holder(
        UUID ref,
        Role role,
        Optional<PractitionerRef> who,
        String name,
        String agency,
        String number,
        String another,
        Instant since,
        Optional<PersonRef> child) {

    /// Of the whole plan.
    Holder(
            UUID ref,
            Role role,
            Optional<PractitionerRef> who,
            String name,
            String agency,
            String number,
            String another,
            Instant since) {
        this(ref, role, who, name, agency, number, another, since, Optional.empty());
    }

    /// The same, who has it from then on.
    Holder from(Instant when) {
        return new Holder(ref, role, who, name, agency, number, another, when, child);
    }

    /// The same, who cares for this child alone.
    Holder of(PersonRef one) {
        return new Holder(ref, role, who, name, agency, number, another, since, Optional.of(one));
    }
}
