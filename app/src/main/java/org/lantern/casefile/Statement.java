package org.lantern.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.StatementRef;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Sensitivity;

/// One thing that was stated, as it stands in the ledger. It is never changed; a later one may
/// replace it.
///
/// @param answer empty where it takes back what it replaces
/// @param agency the agency that recorded it; empty for a member of the public
/// @param origin the concern or form that it came with
public record Statement(
        StatementRef ref,
        UUID subject,
        String concept,
        int conceptVersion,
        Optional<Answer> answer,
        Sensitivity sensitivity,
        SourceKind source,
        String saidBy,
        Optional<AgencyRef> agency,
        Optional<PractitionerRef> recordedBy,
        Instant recordedAt,
        Optional<Observed> observed,
        Optional<UUID> origin,
        List<StatementRef> replaces,
        String reason) {}
