package org.lantern.screening;

import java.time.Instant;
import java.util.Optional;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.PractitionerRef;

/// The moment at which somebody filled in a child's matrix. What stood on it is the ledger as it
/// was then.
///
/// @param takenBy for those who may know who brought the record; to the others, the agency alone
/// @param listVersion the list of indicators that it was filled in with, and keeps
public record Sheet(
        SheetRef ref,
        Subject subject,
        int listVersion,
        Instant takenAt,
        Optional<PractitionerRef> takenBy,
        AgencyRef agency) {}
