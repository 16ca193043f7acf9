package org.lantern.concern;

import java.time.Instant;
import java.util.Optional;

/// An offer to answer.
///
/// @param area GSS code of the area that is asked
/// @param host GSS code of the area where the child will be once it is accepted; none: where they
///   are, whoever decides
/// @param others how many other reports are decided with it and go with it
/// @param theirs whether this practitioner works for the area to which it was offered
/// @param onLantern whether that area answers here, or has to be rung
public record Offered(
        String area,
        Optional<String> host,
        String reason,
        Instant at,
        int others,
        boolean theirs,
        boolean onLantern) {}
