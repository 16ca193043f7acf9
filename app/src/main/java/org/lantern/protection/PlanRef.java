package org.lantern.protection;

import java.util.UUID;

/// A running plan.
public record PlanRef(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
