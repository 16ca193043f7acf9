package org.lantern.access;

/// What somebody is trusted with, beside what every practitioner may do: raise a concern and follow
/// their own.
public enum Role {
    /// Answers at a duty desk: claims concerns and decides on them.
    DUTY_WORKER,
    /// Answers for a desk's decisions; sees every concern and case of the areas managed.
    MANAGER,
    /// Is told of every concern that their agency raises, and may add to it.
    SAFEGUARDING_LEAD,
    /// Handles a worry about somebody who works with or cares for children (England: the designated
    /// officer).
    ALLEGATIONS_MANAGER,
    /// Leads on a child's case.
    SOCIAL_WORKER,
    /// Sees counts, never a child.
    ANALYST,
    /// Sets up agencies, teams and accounts; sees no child.
    ADMINISTRATOR
}
