package org.lantern.protection;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How it stands with an action. Worked out from the facts and the time, never stored.
public sealed interface Standing {

    /// Of what is open.
    static Standing open(Instant due, Instant now) {
        return now.isAfter(due)
                ? new Late(Duration.between(due, now))
                : new Running(Duration.between(now, due));
    }

    /// Time is left.
    record Running(Duration left) implements Standing {}

    record Late(Duration by) implements Standing {}

    /// It needs the child, who is gone.
    record Resting() implements Standing {}

    /// Done; late by so much, or in time, by what was said of when.
    record Done(Instant at, Optional<Duration> lateBy) implements Standing {}

    record Cannot(String reason) implements Standing {}
}
