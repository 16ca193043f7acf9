package org.lantern.concern;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.audit.WhoLooked;
import org.lantern.casefile.Apart;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;
import org.lantern.kernel.ShortCode;
import org.lantern.vocabulary.Sensitivity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who looked at a concern, and what they did, for a manager who answers for it. It does not tell
/// who told us, unless that stands open to the reader.
@Service
@Transactional
public class ConcernTrail {

    private final Concerns concerns;
    private final Apart apart;
    private final WhoLooked whoLooked;

    ConcernTrail(Concerns concerns, Apart apart, WhoLooked whoLooked) {
        this.concerns = concerns;
        this.apart = apart;
        this.whoLooked = whoLooked;
    }

    /// @param before the act before which the page begins; none for the newest
    /// @throws Refused.Missing when there is none, or they do not answer for it
    public Read read(ConcernRef ref, Optional<UUID> before, Acting.Practitioner acting) {
        var concern =
                concerns.worked(ref, acting)
                        .filter(found -> concerns.managed(found, acting))
                        .orElseThrow(Refused.Missing::new);
        var page = whoLooked.at(ref.value(), before, acting);
        return new Read(concern.code(), page, unnamed(concern, acting));
    }

    private Set<PractitionerRef> unnamed(Concern concern, Acting.Practitioner acting) {
        return concern.channel() != Channel.PRACTITIONER
                        || apart.openTo(concern.ref().value(), acting)
                                .contains(Sensitivity.REFERRER)
                ? Set.of()
                : concern.recordedBy().map(Set::of).orElseGet(Set::of);
    }

    /// A page of it.
    ///
    /// @param unnamed whose names are not to be told
    public record Read(ShortCode code, WhoLooked.Page page, Set<PractitionerRef> unnamed) {}
}
