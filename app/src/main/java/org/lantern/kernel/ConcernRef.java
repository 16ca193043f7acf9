package org.lantern.kernel;

import java.util.UUID;

/// One worry, as it was told to us.
public record ConcernRef(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
