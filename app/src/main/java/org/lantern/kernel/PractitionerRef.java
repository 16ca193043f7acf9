package org.lantern.kernel;

import java.util.UUID;

/// Somebody who works for an agency and signs in.
public record PractitionerRef(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
