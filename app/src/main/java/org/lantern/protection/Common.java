package org.lantern.protection;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.lantern.casefile.Photograph;

/// What stands on a plan and concerns children of others as well: as long as those are on it, all
/// that concerns the event; once they have a plan of their own, what was there by then, and what
/// stands on both.
///
/// @param all whether they are on it
/// @param actions those that stand on another plan of the same origin too
/// @param until when the last of them parted
public record Common(boolean all, Set<UUID> actions, Instant until) {

    boolean has(Step step) {
        return step.child().isEmpty() && (all || actions.contains(step.ref()));
    }

    /// What was recorded then of all who were on it.
    boolean has(Instant recorded) {
        return all || !recorded.isAfter(until);
    }

    /// A thing may be where another child is.
    boolean has(Photograph one) {
        return one.shows().isEmpty() && (has(one.at()) || actions.contains(one.record()));
    }
}
