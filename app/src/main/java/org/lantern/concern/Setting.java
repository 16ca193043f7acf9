package org.lantern.concern;

import java.util.Locale;
import java.util.Optional;
import org.lantern.access.AgencyKind;

/// Where the one who told us stands, as far as it changes what they should do first.
public enum Setting {
    PUBLIC,
    CHILD,
    SCHOOL,
    HEALTH,
    POLICE,
    BORDER,
    SOCIAL_CARE,
    VOLUNTARY,
    PLACEMENT,
    YOUTH_JUSTICE,
    COUNCIL;

    /// Of an agency.
    public static Setting of(AgencyKind kind) {
        return switch (kind) {
            case SOCIAL_CARE, PARTNERSHIP -> SOCIAL_CARE;
            case SCHOOL -> SCHOOL;
            case HEALTH -> HEALTH;
            case POLICE -> POLICE;
            case BORDER -> BORDER;
            case YOUTH_JUSTICE -> YOUTH_JUSTICE;
            case VOLUNTARY, GUARDIANSHIP -> VOLUNTARY;
            case PLACEMENT -> PLACEMENT;
            case COUNCIL_OTHER -> COUNCIL;
        };
    }

    /// Of somebody who did not sign in.
    ///
    /// @param agencyKind the kind of their agency, as they say, where they said one
    static Setting of(ReferrerKind referrer, Optional<String> agencyKind) {
        return switch (referrer) {
            case CHILD -> CHILD;
            case WORKS_WITH_CHILDREN ->
                    agencyKind
                            .map(kind -> valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')))
                            .orElse(VOLUNTARY);
            case PUBLIC, PRACTITIONER, NOT_RECORDED -> PUBLIC;
        };
    }
}
