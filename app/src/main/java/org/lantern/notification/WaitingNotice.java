package org.lantern.notification;

import java.time.Instant;
import java.util.UUID;

/// What somebody was told and has not acknowledged.
///
/// @param ring whether it waits until somebody takes it up
public record WaitingNotice(
        UUID ref,
        Occasion occasion,
        String link,
        boolean urgent,
        boolean drill,
        boolean ring,
        Instant toldAt) {}
