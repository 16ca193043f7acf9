package org.lantern.clock;

/// Who used a power to hold a child safe.
///
/// @param who an officer with their number, or a court
/// @param log the number under which they keep it; empty where nobody has it yet
public record UsedBy(String who, String log) {

    public UsedBy {
        if (who.isBlank()) throw new IllegalArgumentException("Somebody used it");
    }

    /// Both in one line.
    public String all() {
        return log.isEmpty() ? who : who + ", " + log;
    }
}
