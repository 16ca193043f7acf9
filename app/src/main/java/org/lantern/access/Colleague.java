package org.lantern.access;

import java.util.Optional;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.PractitionerRef;

/// Somebody at work, as others may know them.
public record Colleague(
        PractitionerRef ref,
        String name,
        AgencyRef agency,
        String agencyName,
        String email,
        Optional<String> workNumber) {

    /// Somebody who has no account yet.
    public record New(String name, String email, Optional<String> workNumber, AgencyRef agency) {}
}
