package org.lantern.database;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/// The clock of the demo world: the real time, but for somebody who is telling of a past day.
public final class DemoClock extends Clock {

    private static final ScopedValue<Instant> TOLD = ScopedValue.newInstance();

    private final Clock real;

    /// Runs beside the real clock.
    public DemoClock(Clock real) {
        this.real = real;
    }

    /// Does something as if it were then.
    public void at(Instant moment, Runnable deed) {
        ScopedValue.where(TOLD, moment).run(deed);
    }

    /// Makes something as if it were then.
    public <T> T making(Instant moment, Supplier<T> deed) {
        return ScopedValue.where(TOLD, moment).call(deed::get);
    }

    @Override
    public Instant instant() {
        return TOLD.isBound() ? TOLD.get() : real.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
