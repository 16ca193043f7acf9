package org.lantern.notification;

/// Takes a message out of the house, by one channel. A bean of this type is there only where it was
/// set up.
interface Carrier {

    Channel channel();

    /// Hands a message over, and says what came of it. What goes wrong otherwise counts as failed.
    Handed send(Letter letter);

    /// What came of it.
    sealed interface Handed {
        /// Short, and without anything that was sent.
        String why();

        /// Taken by whoever brings it on.
        record Accepted(String why) implements Handed {}

        /// Not taken, and never will be: there is no such address.
        record Refused(String why) implements Handed {}

        /// Not taken this time.
        record Failed(String why) implements Handed {}
    }
}
