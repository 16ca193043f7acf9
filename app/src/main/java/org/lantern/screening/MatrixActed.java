package org.lantern.screening;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lantern.kernel.By;
import org.lantern.kernel.Recorded;

/// A child's matrix was looked at or filled in.
///
/// @param act `matrix-seen`, `matrix-marked` or `sheet-seen`
public record MatrixActed(String act, Subject on, By by, Instant at) implements Recorded {

    @Override
    public List<UUID> subjects() {
        return List.of(on.person().value(), on.record());
    }
}
