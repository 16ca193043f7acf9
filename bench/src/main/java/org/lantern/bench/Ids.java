package org.lantern.bench;

import java.time.Instant;
import java.util.UUID;

/// References as the service makes them (UUID version 7), but the same each time: the place of the
/// thing decides.
final class Ids {

    private Ids() {}

    /// @param kind what it is of, so that a child and its case have different ones
    static UUID of(Kind kind, long place, Instant at) {
        long mixed = mix(place * 64 + kind.ordinal());
        long high = at.toEpochMilli() << 16 | 0x7000 | mixed >>> 52;
        return new UUID(high, mix(mixed) & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }

    private static long mix(long z) {
        z = (z + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    enum Kind {
        CHILD,
        CASE,
        HOST,
        RESPONSIBLE,
        LEAD,
        STATEMENT,
        CONCERN,
        WORRY,
        ROUTING,
        ACT,
        DUTY
    }
}
