package org.lantern.screening;

import java.util.Locale;
import org.lantern.access.AgencyKind;

/// Where indicators are noticed, in the words that the list of indicators uses.
public final class Setting {

    /// Somebody who works with no agency.
    public static final String PUBLIC = "public";

    private Setting() {}

    /// Where an agency of that kind meets children.
    public static String of(AgencyKind kind) {
        return switch (kind) {
            case COUNCIL_OTHER -> "council";
            case PARTNERSHIP -> "social-care";
            case GUARDIANSHIP -> "voluntary";
            case SOCIAL_CARE, SCHOOL, HEALTH, POLICE, BORDER, YOUTH_JUSTICE, VOLUNTARY, PLACEMENT ->
                    kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }
}
