package org.lantern.access;

/// What another room keeps for a team: the page of each team leads there.
public interface TeamPart {

    /// Where, and in which words.
    NavigationItem ofTeam();
}
