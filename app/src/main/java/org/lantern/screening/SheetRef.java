package org.lantern.screening;

import java.util.UUID;

/// One sheet of a matrix. The number says nothing about the child.
public record SheetRef(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
