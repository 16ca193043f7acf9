package org.lantern.concern;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.ShortCode;

/// One concern as it stands on the desk.
///
/// @param flightSigns codes of the signs that the child may soon be gone
/// @param agency who raised it, where that was a practitioner
/// @param area GSS code of the area that answers for it
/// @param look the second and later: it was decided before, and there are new facts
/// @param labels what the children on it are called
/// @param faults how many things could not start after it was stored
/// @param askedAt since when the oldest question to the referrer is unanswered
/// @param offeredTo GSS code of the area that was asked to take it and has not answered
/// @param decideBy when it must be decided; empty where that clock could not be started yet
/// @param forManager a proposal waits for a manager
/// @param unanswered it rang along a whole chain, and nobody has it
/// @param laterWords whoever told us said more, and nobody at the desk has opened it since
/// @param urgentBecause in whose words somebody said that it cannot wait
/// @param decidedIn GSS code of the area outside Lantern that has taken it over while the child
///   stays; it is there since it was received then
public record Waiting(
        ConcernRef ref,
        ShortCode code,
        Lane lane,
        Channel channel,
        About about,
        ReferrerKind referrer,
        Danger danger,
        List<String> flightSigns,
        Optional<AgencyRef> agency,
        String area,
        boolean urgent,
        int look,
        Instant receivedAt,
        Optional<PractitionerRef> holder,
        List<String> labels,
        int faults,
        Optional<Instant> askedAt,
        Optional<String> offeredTo,
        Optional<Instant> decideBy,
        boolean forManager,
        boolean unanswered,
        boolean laterWords,
        Optional<String> urgentBecause,
        Optional<String> decidedIn) {

    public Waiting {
        flightSigns = List.copyOf(flightSigns);
        labels = List.copyOf(labels);
    }

    /// Urgent ones sound until somebody claims them.
    public boolean sounding() {
        return urgent && lane.sounds() && holder.isEmpty();
    }
}
