package org.lantern.casefile;

import java.util.Arrays;
import java.util.Optional;

/// Whoever told us and is named nowhere, as it is written down with each statement; a page says it
/// in the language of its reader.
public enum Teller {
    PUBLIC("a member of the public"),
    CHILD("a child"),
    WORKS_WITH_CHILDREN("somebody who says that they work with children"),
    NOT_RECORDED("somebody of whom nothing is recorded");

    private final String written;

    Teller(String written) {
        this.written = written;
    }

    /// As it stands in the record.
    public String written() {
        return written;
    }

    static Optional<Teller> of(String written) {
        return Arrays.stream(values()).filter(one -> one.written.equals(written)).findFirst();
    }
}
