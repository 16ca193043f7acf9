package org.lantern.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lantern.kernel.By;
import org.lantern.kernel.Recorded;

/// Somebody was shown what others did to these records: one look, and each of them has been seen.
record NewsListed(List<UUID> subjects, By by, Instant at) implements Recorded {

    @Override
    public String act() {
        return "news-listed";
    }
}
