package org.lantern.protection;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lantern.clock.UsedBy;

/// A power to hold the child safe, as a drill rehearses it.
///
/// @param duty code of it, such as `D05`
/// @param outcome what followed; nobody has said so yet where it is empty
public record RehearsedPower(
        UUID ref, String duty, UsedBy by, Instant at, Instant ends, Optional<String> outcome) {}
