package org.lantern.casefile;

import java.util.List;
import org.lantern.access.AgencyKind;

/// Which concepts an agency that contributed to a case needs for its part in it, beside its own
/// words. The first policy, kept small on purpose: enough to greet the child, to understand them,
/// and to do that agency's own duty.
final class RoleNeeds {

    private static final List<String> TO_MEET_THE_CHILD =
            List.of(
                    "child.name",
                    "child.working-label",
                    "child.sex",
                    "child.apparent-age",
                    "child.birth-date",
                    "child.language",
                    "child.communication-need");

    private RoleNeeds() {}

    /// Ids of the concepts.
    static List<String> of(AgencyKind kind) {
        return switch (kind) {
            case POLICE, BORDER -> plus("child.description", "child.nationality", "flight.signs");
            case HEALTH, PLACEMENT, GUARDIANSHIP -> plus("child.description", "flight.signs");
            case SOCIAL_CARE, SCHOOL, YOUTH_JUSTICE, VOLUNTARY -> TO_MEET_THE_CHILD;
            case COUNCIL_OTHER, PARTNERSHIP -> List.of();
        };
    }

    private static List<String> plus(String... more) {
        return java.util.stream.Stream.concat(TO_MEET_THE_CHILD.stream(), List.of(more).stream())
                .toList();
    }
}
