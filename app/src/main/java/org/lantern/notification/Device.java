package org.lantern.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A device on which somebody is reached.
///
/// @param name its browser and what it runs on, such as `Firefox, Android`
/// @param lastTaken when its service last took a message for it; whether it showed it nobody says
/// @param goneAt when it stopped taking messages, although its owner did not remove it
/// @param fingerprint by which it knows itself; empty where it is gone
/// @param underAnother whether it takes no messages, as Lantern has another key since it was added
public record Device(
        UUID ref,
        String name,
        Instant addedAt,
        Optional<Instant> lastTaken,
        Optional<Instant> goneAt,
        String fingerprint,
        boolean underAnother) {}
