package org.lantern.concern;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lantern.kernel.By;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Recorded;

/// Several concerns were shown at once: one look, and each of them has been seen.
///
/// @param act `concern-listed` or `concern-found`
record ConcernsActed(String act, List<ConcernRef> concerns, By by, Instant at) implements Recorded {

    @Override
    public List<UUID> subjects() {
        return concerns.stream().map(ConcernRef::value).toList();
    }
}
