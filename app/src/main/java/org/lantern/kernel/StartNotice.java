package org.lantern.kernel;

import java.util.List;

/// Something to tell whoever started Lantern, once, on the terminal: whom to sign in as, for one.
/// It never goes to a log.
public interface StartNotice {

    /// The lines, or none.
    List<String> lines();
}
