package org.lantern.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lantern.kernel.By;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.Recorded;

/// A case was looked at, or something was done with it.
///
/// @param act such as `case-opened`, `case-seen`, `class-opened`
public record CaseActed(String act, CaseRef on, By by, Instant at) implements Recorded {

    @Override
    public List<UUID> subjects() {
        return List.of(on.value());
    }
}
