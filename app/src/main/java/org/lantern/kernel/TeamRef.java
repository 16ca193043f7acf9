package org.lantern.kernel;

import java.util.UUID;

/// A team of an agency; a duty desk is one.
public record TeamRef(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
