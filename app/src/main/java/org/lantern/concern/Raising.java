package org.lantern.concern;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lantern.form.Given;

/// A filled form on its way in.
///
/// @param form its id and version
/// @param receivedAt when the telephone call came; empty for now
public record Raising(
        Channel channel,
        String form,
        int version,
        List<Given> given,
        Optional<Instant> receivedAt) {

    Told told() {
        return new Told(given);
    }
}
