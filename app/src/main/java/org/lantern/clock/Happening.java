package org.lantern.clock;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.PractitionerRef;
import org.lantern.vocabulary.Duty;

/// Something that happened to a duty.
///
/// @param subject the record that it stands with
/// @param what such as `started`, `met`, `not-started`
public record Happening(
        UUID subject,
        Duty duty,
        Instant at,
        String what,
        Optional<PractitionerRef> who,
        String words) {}
