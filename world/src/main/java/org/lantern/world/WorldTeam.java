package org.lantern.world;

import java.util.List;

/// A team of an agency.
///
/// @param key stable, such as `hillingdon-duty-desk`
/// @param telephone a demo number
/// @param answersFor GSS codes of the areas whose concerns come to this team; empty unless a desk
/// @param hours when it answers; empty when it is no desk
public record WorldTeam(
        String key,
        String name,
        Work work,
        String agency,
        String telephone,
        List<String> answersFor,
        List<Hours> hours) {

    /// What a team is for.
    public enum Work {
        /// Answers for an area on weekdays, by day.
        DUTY_DESK,
        /// Answers for an area whenever the duty desk does not.
        OUT_OF_HOURS,
        /// Several agencies at one table.
        MASH,
        /// Worries about people who work with children.
        ALLEGATIONS,
        /// Police officers who look for missing children.
        MISSING,
        /// Everything else that an agency does.
        PRACTICE
    }

    /// Whether concerns come to it.
    public boolean isDesk() {
        return !answersFor.isEmpty();
    }
}
