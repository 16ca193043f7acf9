package org.lantern.protection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lantern.kernel.By;
import org.lantern.kernel.Recorded;

/// The safety plan of a case, or of a drill, was changed, or its carer knows it.
public record SafetyActed(String act, UUID on, By by, Instant at) implements Recorded {

    @Override
    public List<UUID> subjects() {
        return List.of(on);
    }
}
