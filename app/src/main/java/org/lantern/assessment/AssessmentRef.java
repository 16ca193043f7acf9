package org.lantern.assessment;

import java.util.UUID;

/// The assessment of a child.
public record AssessmentRef(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
