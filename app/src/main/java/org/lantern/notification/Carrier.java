package org.lantern.notification;

import java.time.Duration;
import java.util.Optional;

/// Takes a message out of the house, by one channel, where that was set up.
interface Carrier {

    Channel channel();

    /// Hands a message over, and says what came of it. What goes wrong otherwise counts as failed.
    Handed send(Letter letter);

    /// What became of what it took, where it tells, and once it is known.
    ///
    /// @param why what was said when it was taken
    default Optional<Receipt> receipt(String why) {
        return Optional.empty();
    }

    /// Whether it arrived.
    enum Receipt {
        DELIVERED,
        /// It did not, and another may.
        LOST,
        /// It did not, and none will: there is no such address.
        NO_SUCH_ADDRESS
    }

    /// What came of it.
    sealed interface Handed {
        /// Short, and without anything that was sent.
        String why();

        /// Taken by whoever brings it on.
        record Accepted(String why) implements Handed {}

        /// Not taken, and never will be: there is no such address.
        record Refused(String why) implements Handed {}

        /// Not taken, and nothing ever will be there: the device is gone.
        record Gone(String why) implements Handed {}

        /// Not taken this time.
        ///
        /// @param pause how long whoever brings it on asks to wait at least
        record Failed(String why, Duration pause) implements Handed {
            Failed(String why) {
                this(why, Duration.ZERO);
            }
        }
    }
}
