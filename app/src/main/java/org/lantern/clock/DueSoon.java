package org.lantern.clock;

import java.util.List;

/// Duties by time left.
///
/// @param shown those that are due first
/// @param more how many others there are, as far as they are counted
public record DueSoon(List<CaseDuty> shown, int more) {

    /// So many are counted at most.
    static final int COUNTED = 500;
}
