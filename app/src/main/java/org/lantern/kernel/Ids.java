package org.lantern.kernel;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// New references: UUID version 7 (RFC 9562), so that rows lie on disk in the order in which they
/// came.
public final class Ids {

    private final TimeOrderedEpochFactory factory;

    /// The clock gives the leading 48 bits (milliseconds since 1970, UTC); the generator gives the
    /// rest.
    public Ids(Clock clock, RandomGenerator random) {
        factory =
                TimeOrderedEpochFactory.builder()
                        .withClock(clock)
                        .withRandomFunction(random::nextLong)
                        .build();
    }

    /// The next one, never less than the one before it.
    public UUID next() {
        return factory.create();
    }

    /// When one was made, to the millisecond.
    public static Instant made(UUID ref) {
        return Instant.ofEpochMilli(ref.getMostSignificantBits() >>> 16);
    }
}
