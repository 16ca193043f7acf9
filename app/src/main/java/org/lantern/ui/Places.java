package org.lantern.ui;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// So many may do something at once. The others wait, in the order in which they came, and for so
/// long: whoever waits longer believes that nothing happens, or that it was done.
public final class Places {

    private final Semaphore places;
    private final Duration patience;

    public Places(int many, Duration patience) {
        places = new Semaphore(many, true);
        this.patience = patience;
    }

    /// Takes one, to be given back when the deed is done.
    ///
    /// @throws Crowded where no place became free in time
    public Place take() {
        if (!isFree()) throw new Crowded();
        return places::release;
    }

    private boolean isFree() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// One that was taken.
    public interface Place extends AutoCloseable {

        /// Gives it back.
        @Override
        void close();
    }
}
