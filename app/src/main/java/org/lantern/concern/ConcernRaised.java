package org.lantern.concern;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lantern.kernel.By;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Recorded;

/// A concern was stored. Published in the same transaction; whatever follows it can neither refuse
/// nor undo it.
public record ConcernRaised(ConcernRef concern, String area, boolean urgent, By by, Instant at)
        implements Recorded {

    @Override
    public String act() {
        return "concern-raised";
    }

    @Override
    public List<UUID> subjects() {
        return List.of(concern.value());
    }
}
