package org.lantern.form;

import java.time.Instant;
import java.util.UUID;

/// One line of "your unfinished forms". What is in it stays sealed.
///
/// @param subject a reference, or empty
public record Unfinished(
        UUID ref, String form, int version, String subject, Instant touchedAt, Instant expiresAt) {}
