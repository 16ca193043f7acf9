package org.lantern.database;

/// Lantern cannot start as things are: what is wrong, and what somebody can do about it.
final class CannotStart extends RuntimeException {

    private final String remedy;

    CannotStart(String what, String remedy) {
        super(what);
        this.remedy = remedy;
    }

    CannotStart(String what, String remedy, Throwable cause) {
        super(what, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
