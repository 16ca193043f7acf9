package org.lantern.concern;

import java.util.Optional;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.PersonRef;

/// What somebody decides on one child of a concern.
///
/// @param person empty for the concern as a whole
/// @param reasons why, in their words; never empty
/// @param addTo the case to which it is added, for that kind
/// @param host GSS code of the area where the child is, for a case that opens
/// @param responsible GSS code of the area whose child it is, for a case that opens
public record Deciding(
        Optional<PersonRef> person,
        DecisionKind kind,
        String reasons,
        Optional<CaseRef> addTo,
        String host,
        String responsible) {

    public Deciding {
        if (reasons.isBlank()) throw new IllegalArgumentException("Every decision has its reasons");
    }
}
