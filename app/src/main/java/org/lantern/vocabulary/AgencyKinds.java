package org.lantern.vocabulary;

import java.util.Set;

/// The names of the kinds of agency, as content may name them. This room lies below the one that
/// knows agencies; a test keeps the two alike.
final class AgencyKinds {

    static final Set<String> NAMES =
            Set.of(
                    "SOCIAL_CARE",
                    "SCHOOL",
                    "HEALTH",
                    "POLICE",
                    "BORDER",
                    "YOUTH_JUSTICE",
                    "VOLUNTARY",
                    "GUARDIANSHIP",
                    "PLACEMENT",
                    "COUNCIL_OTHER",
                    "PARTNERSHIP");

    private AgencyKinds() {}
}
