package org.lantern.kernel;

import java.util.UUID;

/// A child or another person. The number says nothing about them.
public record PersonRef(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
