package org.lantern.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.kernel.CaseRef;
import org.lantern.ui.Phrase;

/// What another room knows of the next thing to do for a child, where somebody sees the children
/// that they carry. A bean of this type is asked there without a line of this room being changed.
public interface CaseNext {

    /// The next thing of each case, for those that have one; in one question, however many cases.
    Map<CaseRef, Next> of(Collection<ChildCase> cases, Acting.Practitioner acting);

    /// What is next, and how it stands with it.
    ///
    /// @param due empty where it has no time
    /// @param colour of its tag
    record Next(Optional<Instant> due, Phrase what, String standing, String colour) {}
}
