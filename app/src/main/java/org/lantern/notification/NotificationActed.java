package org.lantern.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lantern.kernel.By;
import org.lantern.kernel.Recorded;

/// Something happened to a ring of a record.
///
/// @param act such as `ring-begun`
public record NotificationActed(String act, UUID subject, By by, Instant at) implements Recorded {

    @Override
    public List<UUID> subjects() {
        return List.of(subject);
    }
}
