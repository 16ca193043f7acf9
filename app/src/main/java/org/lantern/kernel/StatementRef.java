package org.lantern.kernel;

import java.util.UUID;

/// One thing that somebody stated.
public record StatementRef(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
