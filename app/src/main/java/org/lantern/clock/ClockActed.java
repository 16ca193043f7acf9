package org.lantern.clock;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lantern.kernel.By;
import org.lantern.kernel.Recorded;

/// Something happened to a duty of a case or a concern.
///
/// @param act such as `duty-started`, `duty-met`
/// @param subjects the case or the concern; all of them where a list was shown
public record ClockActed(String act, List<UUID> subjects, By by, Instant at) implements Recorded {}
