package org.lantern.screening;

import java.time.Instant;

/// One thing that speaks for an imminent disappearance.
///
/// @param code of the answer or of the indicator
/// @param at when it was recorded
public record Reason(FlightRule rule, String code, Instant at) {}
