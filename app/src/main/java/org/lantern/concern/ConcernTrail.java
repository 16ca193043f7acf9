package org.lantern.concern;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.audit.WhoLooked;
import org.lantern.casefile.Apart;
import org.lantern.casefile.WhoBrought;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;
import org.lantern.kernel.ShortCode;
import org.lantern.vocabulary.Sensitivity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who looked at a concern, and what they did, for a manager who answers for it. It does not tell
/// who told us, unless that stands open to the reader.
@Service
@Transactional
public class ConcernTrail {

    private final Concerns concerns;
    private final Apart apart;
    private final WhoBrought whoBrought;
    private final WhoLooked whoLooked;
    private final JdbcClient db;

    ConcernTrail(
            Concerns concerns,
            Apart apart,
            WhoBrought whoBrought,
            WhoLooked whoLooked,
            JdbcClient db) {
        this.concerns = concerns;
        this.apart = apart;
        this.whoBrought = whoBrought;
        this.whoLooked = whoLooked;
        this.db = db;
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

    /// Whoever raised it, and whoever leads for them and added words or answered in their place.
    private Set<PractitionerRef> unnamed(Concern concern, Acting.Practitioner acting) {
        if (concern.channel() != Channel.PRACTITIONER
                || apart.openTo(concern.ref().value(), acting).contains(Sensitivity.REFERRER))
            return Set.of();
        var all = new HashSet<>(whoBrought.of(concern.ref().value()));
        concern.recordedBy().ifPresent(all::add);
        all.addAll(answered(concern.ref()));
        return all;
    }

    private List<PractitionerRef> answered(ConcernRef ref) {
        return db
                .sql(
                        """
                        select distinct r.replied_by from concern.question q
                        join concern.reply r on r.question = q.ref
                        where q.concern = :concern and not r.heard
                        """)
                .param("concern", ref.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(PractitionerRef::new)
                .toList();
    }

    /// A page of it.
    ///
    /// @param unnamed whose names are not to be told
    public record Read(ShortCode code, WhoLooked.Page page, Set<PractitionerRef> unnamed) {}
}
