package org.lantern.kernel;

import java.util.UUID;

/// A child's case.
public record CaseRef(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
