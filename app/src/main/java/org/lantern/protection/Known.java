package org.lantern.protection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lantern.concern.Concern;
import org.lantern.concern.KnownConcern;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PractitionerRef;

/// What is known when a plan begins: by a concern, or of a child whose case is open already and who
/// is in danger anew.
///
/// @param area GSS code of the area that answers
/// @param concerns that it is about; none where an area answers that never had one
/// @param raisedBy whoever is with the child, where a colleague raised it
/// @param agency of whoever raised it
/// @param firstKnown when somebody first knew, as it was said
/// @param reachedAt when Lantern knew
record Known(
        String area,
        List<ConcernRef> concerns,
        List<Concern.Child> children,
        Optional<PractitionerRef> raisedBy,
        Optional<AgencyRef> agency,
        Plan.FirstKnown firstKnown,
        Instant reachedAt) {

    /// The same, of these children alone.
    Known with(List<Concern.Child> some) {
        return new Known(area, concerns, some, raisedBy, agency, firstKnown, reachedAt);
    }

    static Known of(KnownConcern concern) {
        return new Known(
                concern.area(),
                concern.together(),
                concern.children(),
                concern.raisedBy(),
                concern.agency(),
                new Plan.FirstKnown(
                        concern.firstKnown().map(KnownConcern.FirstDays::from),
                        concern.firstKnown().map(KnownConcern.FirstDays::to),
                        concern.firstKnownWords()),
                concern.recordedAt());
    }
}
