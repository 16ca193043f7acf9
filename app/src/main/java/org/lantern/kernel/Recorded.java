package org.lantern.kernel;

import java.time.Instant;
import java.util.UUID;

/// Something was done, or something about a child was looked at. The trail hears every one of these
/// in the transaction of the act itself. It carries references, never what was said.
public interface Recorded {

    /// What was done, as a stable name such as `concern-claimed` or `case-seen`.
    String act();

    /// Whose record, or which concern.
    UUID subject();

    /// Who did it.
    By by();

    /// When, by the server's clock.
    Instant at();
}
