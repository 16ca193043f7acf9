package org.lantern.world;

import java.time.Instant;

/// The case of a concern was closed, by a manager.
public record WorldClosing(String reason, WorldPractitioner by, Instant at) {}
