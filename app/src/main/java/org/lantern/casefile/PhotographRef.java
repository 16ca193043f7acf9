package org.lantern.casefile;

import java.util.UUID;

/// One photograph.
public record PhotographRef(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
