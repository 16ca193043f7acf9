package org.lantern.concern;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lantern.kernel.By;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Recorded;

/// A concern was looked at, or something was done with it.
///
/// @param act such as `concern-seen`, `concern-claimed`, `concern-decided`
public record ConcernActed(String act, ConcernRef concern, By by, Instant at) implements Recorded {

    @Override
    public List<UUID> subjects() {
        return List.of(concern.value());
    }
}
