package org.lantern.concern;

import java.time.Instant;

/// What somebody said on the telephone about an offer.
///
/// @param name who answered for the other area
public record ByTelephone(boolean accepted, String name, Instant at, String words) {}
