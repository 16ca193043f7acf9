package org.lantern.ui;

/// So many send something at this moment that its turn did not come in time. Nothing was done, and
/// what was typed before is kept: it can be sent again in a minute.
public final class Crowded extends RuntimeException {

    public Crowded() {
        super("Too many at once");
    }
}
