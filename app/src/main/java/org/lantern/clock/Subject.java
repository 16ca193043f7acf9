package org.lantern.clock;

import java.util.UUID;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;

/// What a duty is about, and what set it off. One cause starts a duty once.
///
/// @param area GSS code of the area whose law and calendar count
public record Subject(Kind kind, UUID ref, UUID cause, String area) {

    /// Whose record. A case's duties are seen by those who see the whole case; a concern's only
    /// through the room that keeps concerns. What stands with the child themselves began before
    /// there was a case: it is seen through the room that recorded it, and on a case by whom that
    /// room lets know.
    public enum Kind {
        CASE,
        CONCERN,
        CHILD
    }

    public static Subject of(CaseRef file, UUID cause, String area) {
        return new Subject(Kind.CASE, file.value(), cause, area);
    }

    public static Subject of(PersonRef child, UUID cause, String area) {
        return new Subject(Kind.CHILD, child.value(), cause, area);
    }

    /// The same, set off by something else.
    Subject because(UUID what) {
        return new Subject(kind, ref, what, area);
    }

    public static Subject of(ConcernRef concern, String area) {
        return new Subject(Kind.CONCERN, concern.value(), concern.value(), area);
    }
}
