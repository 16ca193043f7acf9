package org.lantern.world;

import java.time.Instant;

/// What was decided for one child, or for a place.
public record WorldDecision(Kind kind, String reasons, WorldPractitioner by, Instant at) {

    /// The ways in which a concern can be decided.
    public enum Kind {
        PROTECT_NOW,
        STRATEGY,
        SECTION_47,
        SECTION_17,
        EARLY_HELP,
        PRIVATE_FOSTERING,
        ADD_TO_CASE,
        ADVICE_ONLY,
        NO_FURTHER_ACTION;

        /// Whether a new case follows.
        public boolean opensCase() {
            return switch (this) {
                case PROTECT_NOW, STRATEGY, SECTION_47, SECTION_17, PRIVATE_FOSTERING -> true;
                case EARLY_HELP, ADD_TO_CASE, ADVICE_ONLY, NO_FURTHER_ACTION -> false;
            };
        }
    }
}
