package org.lantern.protection;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.vocabulary.Playbook.Role;

/// A part that was offered to a colleague, who has not answered yet.
///
/// @param child for whom alone a carer is asked to care; otherwise empty
/// @param by empty where it was offered by itself when the plan began
public record Offer(
        UUID ref,
        Role role,
        PractitionerRef to,
        String words,
        Optional<PractitionerRef> by,
        Instant at,
        Optional<PersonRef> child) {

    /// Of the whole plan.
    Offer(
            UUID ref,
            Role role,
            PractitionerRef to,
            String words,
            Optional<PractitionerRef> by,
            Instant at) {
        this(ref, role, to, words, by, at, Optional.empty());
    }
}
