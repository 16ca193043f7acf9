package org.lantern.casefile;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;

/// A child's case.
///
/// @param number by which people name it on the telephone; it says nothing about the child
/// @param host GSS code of the area where the child is
/// @param responsible GSS code of the area whose child it is
/// @param whole whether this reader sees all of it, or only what their own agency contributed and
///   their role needs
public record ChildCase(
        CaseRef ref,
        String number,
        PersonRef child,
        String host,
        String responsible,
        Optional<PractitionerRef> lead,
        Instant openedAt,
        Optional<Instant> closedAt,
        Optional<UUID> origin,
        boolean whole) {}
