package org.lantern.casefile;

import java.util.List;
import org.lantern.access.Acting;
import org.lantern.ui.Phrase;

/// What another room knows of a case that somebody is about to close: what has to end first, and
/// what ends with it. A bean of this type is asked without a line of this room being changed.
public interface KeepsOpen {

    /// What runs and has to end first, as far as this practitioner may know of it: keys of
    /// messages.
    default List<String> runs(ChildCase file, Acting.Practitioner acting) {
        return List.of();
    }

    /// What ends with the case, in words.
    default List<Phrase> ends(ChildCase file, Acting.Practitioner acting) {
        return List.of();
    }

    /// The case is being closed: it ends.
    ///
    /// @param reason why the case is closed
    default void closed(ChildCase file, String reason, Acting.Practitioner acting) {}
}
