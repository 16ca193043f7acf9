package org.lantern.concern;

import java.time.Instant;

/// An offer to answer.
///
/// @param theirs whether this practitioner works for the area to which it was offered
/// @param onLantern whether that area answers here, or has to be rung
public record Offered(String area, String reason, Instant at, boolean theirs, boolean onLantern) {}
