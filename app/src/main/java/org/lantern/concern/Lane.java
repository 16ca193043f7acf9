package org.lantern.concern;

/// Where a concern stands on the desk. Each lane has a place of its own, so that no flood in one
/// ever pushes another out of sight; within a lane, pages take turns between what the public sent
/// and what a professional, the telephone or the desk itself stands behind.
public enum Lane {
    /// Danger now, about to leave, just taken, whoever said so.
    URGENT,
    /// About somebody who works with or cares for children: for named people only.
    NAMED,
    /// Another area asks us to take it.
    OFFERED,
    /// The child is here tonight, and another area decides.
    HOSTED,
    /// The child is here tonight, and an area that is not on Lantern has taken the decision over.
    STAYING,
    /// From somebody who signed in, or who rang and works with children.
    PROFESSIONAL,
    /// From everybody else.
    PUBLIC;

    /// Whether what is urgent sounds in it: not what another area has, or asks us to take.
    boolean sounds() {
        return this != OFFERED && this != HOSTED && this != STAYING;
    }
}
