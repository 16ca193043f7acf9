package org.lantern.concern;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lantern.form.Given;

/// A filled form on its way in.
///
/// @param form its id and version
/// @param receivedAt when the telephone call came; empty for now
/// @param children the children that it had pages for: `child-1`, `child-2` …
public record Raising(
        Channel channel,
        String form,
        int version,
        List<Given> given,
        Optional<Instant> receivedAt,
        List<String> children) {

    public Raising(
            Channel channel,
            String form,
            int version,
            List<Given> given,
            Optional<Instant> receivedAt) {
        this(channel, form, version, given, receivedAt, List.of());
    }

    Told told() {
        return new Told(given, children);
    }
}
