package org.lantern.casefile;

import java.time.Instant;
import java.util.function.Supplier;

/// A look into a case while it is read: what must not wait for the statements need not.
///
/// @param file the case itself, as it is now: it says what its reader may do
/// @param asOf the moment up to which it is read
/// @param known waits for what is known in the case by then, and for the trail of this look
public record Look(ChildCase file, Instant asOf, Supplier<CaseView> known) {}
