package org.lantern.concern;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.ShortCode;

/// A worry, as it was told to us. A fact: things happen to it, it is never rewritten. What was said
/// stands in the ledger under its reference.
///
/// @param receivedAt when it reached us: for a telephone call the time of the call
/// @param recordedBy the practitioner who raised it or wrote the call down; empty for the public
/// @param area GSS code of the area that answers for it now
public record Concern(
        ConcernRef ref,
        ShortCode code,
        Channel channel,
        About about,
        ReferrerKind referrer,
        Danger danger,
        Instant receivedAt,
        Instant recordedAt,
        Optional<PractitionerRef> recordedBy,
        Optional<AgencyRef> agency,
        String area,
        List<Child> children) {

    /// One child of a concern.
    ///
    /// @param place first, second … as they were told
    /// @param label a working label, never a name that somebody made up
    public record Child(PersonRef person, int place, String label) {}
}
