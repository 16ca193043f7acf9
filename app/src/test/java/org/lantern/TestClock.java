package org.lantern;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Primary;

/// A clock that stands still until a test moves it: `@Import(TestClock.class)`, and every bean that
/// is given a `Clock` is given this one. It begins on Monday 23 November 2026 at 09:00.
@Primary
public class TestClock extends Clock {

    /// Where it begins.
    public static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

    private volatile Instant now = START;

    /// Moves to a moment.
    public void set(Instant moment) {
        now = moment;
    }

    /// Moves on.
    public void advance(Duration by) {
        now = now.plus(by);
    }

    /// Back to the beginning.
    public void reset() {
        now = START;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(
                Clock.system(zone), Duration.between(Clock.system(zone).instant(), now));
    }
}
