package org.lantern.access;

import java.util.Optional;
import org.lantern.kernel.AgencyRef;

/// A council's social care, a police force, a school, a hospital, a charity.
///
/// @param area GSS code of the one area it works in; none for those that work in several
/// @param switchboard through which anybody can be rung back
public record Agency(
        AgencyRef ref,
        String name,
        AgencyKind kind,
        Optional<String> area,
        Optional<CheckedNumber> switchboard) {

    /// One that is not on Lantern yet.
    public record New(
            String name,
            AgencyKind kind,
            Optional<String> area,
            Optional<CheckedNumber> switchboard) {}
}
