package org.lantern.vocabulary;

/// Who may see a statement of a concept. Every class but the first is denied unless it was opened
/// to that very person.
public enum Sensitivity {
    /// Whoever may see the case.
    ORDINARY,
    /// Where the child is.
    WHEREABOUTS,
    /// Where the child has been placed, and with whom.
    PLACEMENT,
    /// What the child looks like in a picture.
    PHOTOGRAPH,
    /// Who told us.
    REFERRER,
    /// What the police know and the people of concern must not learn.
    INTELLIGENCE
}
