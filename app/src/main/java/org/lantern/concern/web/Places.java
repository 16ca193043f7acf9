package org.lantern.concern.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.lantern.ui.Crowded;

/// So many may do something at once. The others wait, in the order in which they came, and for so
/// long: whoever waits longer believes that nothing happens, or that it was done.
final class Places {

    private final Semaphore places;
    private final Duration patience;

    Places(int many, Duration patience) {
        places = new Semaphore(many, true);
        this.patience = patience;
    }

    /// @throws Crowded where no place became free in time
    <T> T in(Supplier<T> deed) {
        if (!isFree()) throw new Crowded();
        try {
            return deed.get();
        } finally {
            places.release();
        }
    }

    private boolean isFree() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
