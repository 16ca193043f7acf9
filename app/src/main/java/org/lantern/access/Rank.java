package org.lantern.access;

/// Who is rung first, and who next.
public enum Rank {
    /// Answers first.
    ON_CALL,
    /// The next person, where the first does not answer.
    SECOND,
    /// Answers for the team.
    MANAGER,
    /// Answers for the agency: the last who is rung.
    DIRECTOR
}
