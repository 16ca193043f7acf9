package org.lantern.world;

import java.time.Instant;
import java.util.Optional;

/// When things happened to a concern; each not before the one above it, and none after now.
///
/// @param firstKnown when somebody whose work it is first knew
public record WorldTimes(
        Instant firstKnown,
        Instant received,
        Optional<Instant> claimed,
        Optional<Instant> offered,
        Optional<Instant> decided,
        Optional<Instant> caseOpened,
        Optional<Instant> closed) {}
