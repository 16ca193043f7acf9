package org.lantern.protection;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.notification.Rung;

/// The causes of what rings on one record, by what each is. A cause rings once: what rang and ended
/// and must ring again, as where what ended it was taken back, has the next.
final class Causes {

    private final Set<UUID> ended;

    /// @param rung what rang on it until now
    Causes(List<Rung> rung) {
        ended =
                rung.stream()
                        .filter(ring -> !ring.isOpen())
                        .map(Rung::cause)
                        .collect(Collectors.toSet());
    }

    UUID of(String what) {
        var cause = named(what);
        for (int again = 1; ended.contains(cause); again++) cause = named(what + "/" + again);
        return cause;
    }

    private static UUID named(String what) {
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }
}
