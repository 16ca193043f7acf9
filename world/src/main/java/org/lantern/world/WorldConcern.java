package org.lantern.world;

import java.util.List;
import java.util.Optional;

/// A worry that came to a desk, and how far it has got.
///
/// @param key stable: the same story has the same key for every seed
/// @param area the GSS code of the area whose desk it came to
/// @param about `children`, `unborn`, `me` or `place-vehicle-adult`
/// @param children empty when it is about a place; the same child may stand on two concerns
/// @param childrenSeen about how many were seen at a place; 0 where nobody said
/// @param staff the person who works with children whom the worry is about; they must never see it
/// @param claimedBy who took it up, and offered it to another area if it was offered
/// @param sameAs the key of the concern about the same child that another agency sent earlier
/// @param passedTo the GSS code of the area that it was offered to
/// @param marks in order of time, each on a child; none yet while a concern from the public waits
/// @param decisions one for each child in order of the children, or one for a place
/// @param closing that the case, or the case of each child, was closed since
public record WorldConcern(
        String key,
        String area,
        Stage stage,
        String about,
        Told told,
        List<WorldChild> children,
        int childrenSeen,
        Optional<WorldPractitioner> staff,
        Optional<WorldPractitioner> claimedBy,
        Optional<String> sameAs,
        Optional<String> passedTo,
        List<WorldMark> marks,
        List<WorldDecision> decisions,
        Optional<WorldClosing> closing,
        WorldTimes times) {

    /// How far it has got.
    public enum Stage {
        /// Nobody has claimed it.
        WAITING,
        /// Somebody has claimed it, and not decided.
        CLAIMED,
        /// Offered to another area, where nobody has accepted it yet.
        OFFERED,
        /// Decided, by another area, which accepted it.
        PASSED,
        /// Decided, and no case was opened.
        DECIDED,
        /// Decided, and a case was opened.
        CASE
    }

    /// Whether it came as one that cannot wait.
    public boolean isUrgent() {
        return !told.danger().equals("not-now");
    }
}
