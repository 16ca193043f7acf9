package org.lantern.notification;

import java.time.Instant;
import java.util.UUID;
import org.lantern.kernel.By;

/// Somebody who was rung said "I have it". It is a promise; whether they took it up, the room that
/// rang knows.
public record RingAnswered(UUID cause, UUID subject, By by, Instant at) {}
