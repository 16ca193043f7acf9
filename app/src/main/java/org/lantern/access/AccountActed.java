package org.lantern.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lantern.kernel.By;
import org.lantern.kernel.Recorded;

/// Something was done to who may work here: an account, a role, a team, a sign-in.
record AccountActed(String act, UUID subject, By by, Instant at) implements Recorded {
    @Override
    public List<UUID> subjects() {
        return List.of(subject);
    }
}
