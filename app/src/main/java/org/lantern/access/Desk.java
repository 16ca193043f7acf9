package org.lantern.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.TeamRef;

/// A duty desk: a team that answers for areas, at given hours.
///
/// @param phone its own number, or the switchboard of its agency
public record Desk(
        TeamRef team,
        String name,
        AgencyRef agency,
        String agencyName,
        Optional<CheckedNumber> phone) {

    /// What is set up for it.
    ///
    /// @param number its own; none: it is rung through the switchboard of its agency
    /// @param hours none: day and night
    /// @param areas GSS codes
    public record Setting(
            Optional<CheckedNumber> number, List<DeskHours> hours, List<String> areas) {}

    /// One that is not open yet.
    ///
    /// @param areas GSS codes
    /// @param hours none: day and night
    /// @param phone none: it is rung through the switchboard of its agency
    public record New(
            AgencyRef agency,
            String name,
            Set<String> areas,
            List<DeskHours> hours,
            Optional<CheckedNumber> phone) {

        /// One that is rung through the switchboard of its agency.
        public New(AgencyRef agency, String name, Set<String> areas, List<DeskHours> hours) {
            this(agency, name, areas, hours, Optional.empty());
        }
    }
}
