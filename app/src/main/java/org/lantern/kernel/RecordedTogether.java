package org.lantern.kernel;

import java.util.List;

/// Several acts of one moment, such as a list that was shown on many open pages. Each stands on the
/// trail as if it had been told alone; all of them, or none.
public record RecordedTogether(List<? extends Recorded> acts) {

    public RecordedTogether {
        acts = List.copyOf(acts);
    }
}
