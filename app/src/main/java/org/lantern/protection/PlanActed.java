package org.lantern.protection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lantern.kernel.By;
import org.lantern.kernel.Recorded;

/// Something was done with a plan, or it was looked at.
///
/// @param act such as `plan-started`
/// @param subjects the plan, and the concerns that it is about
public record PlanActed(String act, List<UUID> subjects, By by, Instant at) implements Recorded {}
