package org.lantern.protection;

import java.time.Instant;
import java.util.Optional;
import org.lantern.kernel.PractitionerRef;

/// Something that came of what rings for a plan.
///
/// @param what such as `rung-ON_CALL`, as it is told of a concern too
/// @param who whom it rang, or who answered
public record Rang(Instant at, String what, Optional<PractitionerRef> who) {}
