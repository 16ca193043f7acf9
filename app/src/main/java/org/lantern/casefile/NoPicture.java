package org.lantern.casefile;

/// What was sent is no picture that can be kept. It is for whoever sent it to choose another.
public final class NoPicture extends Exception {

    private final Why why;

    NoPicture(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /// What is wrong with it.
    public enum Why {
        /// No JPEG or PNG, whatever it says of itself, or one that is broken.
        UNREADABLE,
        /// It would be far larger in memory than any camera makes one.
        TOO_MANY_PIXELS
    }
}
