package org.lantern.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lantern.kernel.By;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.Recorded;

/// A child's assessment was started, looked at, added to or ended.
public record AssessmentActed(String act, CaseRef file, By by, Instant at) implements Recorded {

    @Override
    public List<UUID> subjects() {
        return List.of(file.value());
    }
}
