package org.lantern.casefile;

/// A photograph that was developed: nothing is left of it but what can be seen.
public final class Picture {

    private final byte[] jpeg;

    Picture(byte[] jpeg) {
        this.jpeg = jpeg;
    }

    byte[] jpeg() {
        return jpeg;
    }
}
