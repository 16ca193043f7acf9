package org.lantern.notification;

import java.time.Instant;
import java.util.UUID;
import org.lantern.kernel.PractitionerRef;

/// A message that did not arrive, and to which no attempt follows.
///
/// @param why `left`, `no-address`, `refused`, `unsent` or `lost`
public record Undelivered(
        UUID message,
        PractitionerRef to,
        Channel channel,
        String why,
        int attempts,
        boolean urgent,
        boolean drill,
        Instant at) {}
