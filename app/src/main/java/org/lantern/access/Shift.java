package org.lantern.access;

import java.time.Instant;

/// One stretch of time: its first moment, and the first that is no longer part of it.
public record Shift(Instant from, Instant until) {

    public Shift {
        if (!from.isBefore(until)) throw new IllegalArgumentException("It ends before it begins");
    }

    public boolean covers(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    /// Its first moment that lies in another stretch, where they meet.
    Instant latest(Shift other) {
        return from.isBefore(other.from) ? other.from : from;
    }

    /// Whether they have a moment in common.
    public boolean meets(Shift other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }
}
