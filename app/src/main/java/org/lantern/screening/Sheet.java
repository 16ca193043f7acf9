package org.lantern.screening;

import java.time.Instant;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.PractitionerRef;

/// The moment at which somebody filled in a child's matrix. What stood on it is the ledger as it
/// was then.
///
/// @param listVersion the list of indicators that it was filled in with, and keeps
public record Sheet(
        SheetRef ref,
        Subject subject,
        int listVersion,
        Instant takenAt,
        PractitionerRef takenBy,
        AgencyRef agency) {}
