package org.lantern.kernel;

import java.util.UUID;

/// An agency: a council, a police force, a school, a hospital, a charity.
public record AgencyRef(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
