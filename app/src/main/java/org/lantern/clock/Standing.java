package org.lantern.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How it stands with a duty. Worked out from the facts and the time, never stored.
public sealed interface Standing {

    /// Whether nothing is left to do.
    default boolean isOver() {
        return false;
    }

    /// Time is left.
    record Running(Duration left) implements Standing {}

    /// @param softly the law does not say "must": the guidance says "usually", or the limit is the
    ///   area's own
    record Late(Duration by, boolean softly) implements Standing {}

    /// Done; late by so much, or in time.
    record Met(Instant at, Optional<Duration> lateBy) implements Standing {
        @Override
        public boolean isOver() {
            return true;
        }
    }

    record Paused(Instant since, String reason) implements Standing {}

    /// As soon as possible: so much time has passed, and that is never late.
    record Elapsed(Duration since) implements Standing {}

    /// Something will happen, and before that it must be done.
    record Upcoming(Duration left) implements Standing {}

    /// Not to be done before.
    record TooEarly(Instant until) implements Standing {}

    /// A power that runs out by itself.
    ///
    /// @param warned the time left is so short that somebody must act
    record Ending(Duration left, boolean warned) implements Standing {}

    /// It has run out, and nobody has said yet what followed.
    record Ended(Duration ago) implements Standing {}

    record NotApplicable(Instant at, String reason) implements Standing {
        @Override
        public boolean isOver() {
            return true;
        }
    }
}
