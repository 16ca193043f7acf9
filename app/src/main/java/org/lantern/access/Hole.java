package org.lantern.access;

import java.time.Instant;

/// Time in which nobody is on call in a rank, and somebody should be.
public record Hole(Rank rank, Shift when) {

    boolean runsOn(Rank rank, Shift next) {
        return this.rank == rank && when.until().equals(next.from());
    }

    Hole until(Instant end) {
        return new Hole(rank, new Shift(when.from(), end));
    }
}
