package org.lantern.notification;

import java.time.Instant;
import java.util.UUID;
import org.lantern.kernel.PractitionerRef;

/// A message that did not arrive, and to which no attempt follows.
///
/// @param why `left`, `no-address`, `refused`, `unsent`, `lost` or `gone`, of a device
public record Undelivered(
        UUID message,
        PractitionerRef to,
        Channel channel,
        String why,
        int attempts,
        boolean urgent,
        boolean drill,
        Instant at) {

    /// There is no way back to a device that is gone.
    public boolean canBeSentAgain() {
        return !why.equals("gone");
    }
}
