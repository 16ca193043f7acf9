package org.lantern.concern;

import java.time.Instant;
import java.util.UUID;

/// One concern that stands on the desk of somebody, and what says where it stands among the others.
///
/// @param way 0 where it is for named people only, 1 where it is theirs to decide on, 2 where it
///   was only offered to them, 3 where the child is with them and another area decides, 4 where
///   that is not on Lantern and nothing of it waits
/// @param free nobody holds it
/// @param professional somebody sent it whom we know, or whose number was rung back
/// @param vouched a professional, the telephone or the desk itself stands behind it
record Theirs(
        UUID concern,
        int way,
        boolean urgent,
        boolean free,
        Instant receivedAt,
        boolean professional,
        boolean vouched) {

    Lane lane() {
        return switch (way) {
            case 0 -> Lane.NAMED;
            case 2 -> Lane.OFFERED;
            case 3 -> Lane.HOSTED;
            case 4 -> Lane.STAYING;
            default -> urgent ? Lane.URGENT : professional ? Lane.PROFESSIONAL : Lane.PUBLIC;
        };
    }

    /// Urgent, and nobody has it.
    boolean unclaimed() {
        return urgent && free;
    }
}
