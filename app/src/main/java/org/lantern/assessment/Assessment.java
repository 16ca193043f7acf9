package org.lantern.assessment;

import java.time.Instant;
import java.util.Optional;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;

/// That an assessment of a child began, and how it ended.
///
/// @param file the case from which it was started; read from those of whoever is one with the child
///   too
/// @param layout the id of the layout that it began with, in that version
public record Assessment(
        AssessmentRef ref,
        CaseRef file,
        String layout,
        int layoutVersion,
        PractitionerRef startedBy,
        AgencyRef agency,
        Instant startedAt,
        Optional<End> end) {

    /// Nothing is added any more to an assessment that ended.
    public static final class Over extends Refused.Conflict {
        Over() {
            super("This assessment has ended");
        }
    }

    /// How it ended.
    public record End(String reason, PractitionerRef by, Instant at) {}

    public boolean isOpen() {
        return end.isEmpty();
    }
}
