package org.lantern.form;

import java.time.Instant;
import java.util.UUID;
import org.lantern.vocabulary.Form;

/// A form that is being filled in and was not sent. It belongs to its holder alone.
///
/// @param ref names it, and what is sent from it: however often it is sent, it is sent once
public record Draft(UUID ref, Holder holder, Form form, Answers answers, Instant expiresAt) {

    /// The same, of somebody else from now on.
    Draft heldBy(Holder next) {
        return new Draft(ref, next, form, answers, expiresAt);
    }

    /// Says nothing of what is in it.
    @Override
    public String toString() {
        return "Draft " + ref;
    }
}
