package org.lantern.kernel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Something was done, or something about a child was looked at. The trail hears every one of these
/// in the transaction of the act itself. It carries references, never what was said.
public interface Recorded {

    /// What was done, as a stable name such as `concern-claimed` or `case-seen`.
    String act();

    /// Whose record, or which concern; all of them where a list was shown, or where it is told of
    /// both a person and the record by way of which it happened. Never none.
    List<UUID> subjects();

    /// Who did it.
    By by();

    /// When, by the server's clock.
    Instant at();
}
