package org.lantern.protection;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.PractitionerRef;
import org.lantern.vocabulary.Playbook.Role;

/// Who has a part in a plan: a colleague, or somebody outside who is rung.
///
/// @param who a colleague; empty where it is somebody without an account
/// @param name of somebody without an account
/// @param number at which they are rung
/// @param another why it is not whoever has their name, or one near it, and must have no part
public record Holder(
        UUID ref,
        Role role,
        Optional<PractitionerRef> who,
        String name,
        String agency,
        String number,
        String another,
        Instant since) {

    /// The same, who has it from then on.
    Holder from(Instant when) {
        return new Holder(ref, role, who, name, agency, number, another, when);
    }
}
