package org.lantern.access;

import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.TeamRef;

/// A screen on a wall, of a team or of an area. It is nobody: it reads one page, and does nothing.
///
/// @param name where it hangs, so that people know which it is
/// @param area GSS code, where it is of an area
public record Screen(UUID ref, String name, Optional<TeamRef> team, Optional<String> area) {

    /// Under which its open page hears that something changed.
    public String topic() {
        return "screen/" + ref;
    }
}
