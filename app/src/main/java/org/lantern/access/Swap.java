package org.lantern.access;

import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.TeamRef;

/// A shift that somebody offers to a colleague, perhaps for one of theirs in return.
///
/// @param back what they would take in return
record Swap(
        UUID id,
        TeamRef team,
        Rank rank,
        PractitionerRef by,
        PractitionerRef to,
        Shift shift,
        Optional<Shift> back) {

    /// What became of it.
    enum Answer {
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }
}
