package org.lantern.screening;

import java.time.Instant;
import java.util.UUID;
import org.lantern.kernel.By;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Recorded;

/// A child's matrix was looked at or filled in.
///
/// @param act `matrix-seen`, `matrix-marked` or `sheet-seen`
public record MatrixActed(String act, PersonRef on, By by, Instant at) implements Recorded {

    @Override
    public UUID subject() {
        return on.value();
    }
}
