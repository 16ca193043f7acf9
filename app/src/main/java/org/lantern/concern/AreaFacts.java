package org.lantern.concern;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where the child of a concern is, and which area answers for it: facts of their own, of which the
/// newest holds.
@Repository
class AreaFacts {

    private final JdbcClient db;
    private final Ids ids;

    AreaFacts(JdbcClient db, Ids ids) {
        this.db = db;
        this.ids = ids;
    }

    /// The area where the child is, where that was ever said or settled apart from who answers.
    Optional<ConcernFile.Host> host(ConcernRef ref) {
        return db.sql("select area, said from concern.hosting where concern = :concern")
                .param("concern", ref.value())
                .query(ConcernFile.Host.class)
                .optional();
    }

    /// The child is there, as somebody says.
    void hostSaid(ConcernRef ref, String area, String reason, PractitionerRef by, Instant at) {
        host(ref, area, reason, null, by, at);
    }

    /// Another area has accepted the concern, and the child is there from now on, or stays.
    void hostSettled(ConcernRef ref, String area, UUID offer, PractitionerRef by, Instant at) {
        host(ref, area, "", offer, by, at);
    }

    private void host(
            ConcernRef ref,
            String area,
            String reason,
            @Nullable UUID offer,
            PractitionerRef by,
            Instant at) {
        db.sql(
                        """
                        insert into concern.host (ref, concern, area, reason, offer, said_by, said_at)
                        values (:ref, :concern, :area, :reason, :offer, :by, :at)
                        """)
                .param("ref", ids.next())
                .param("concern", ref.value())
                .param("area", area)
                .param("reason", reason)
                .param("offer", offer)
                .param("by", by.value())
                .param("at", at.atOffset(UTC))
                .update();
    }

    /// Another area has accepted the concern.
    void accepted(ConcernRef ref, String area, Instant at) {
        routed(ref, area, "ACCEPTED", "", null, at);
    }

    /// A manager says which area answers.
    void answers(ConcernRef ref, String area, String words, PractitionerRef by, Instant at) {
        routed(ref, area, "CORRECTED", words, by.value(), at);
    }

    private void routed(
            ConcernRef ref, String area, String why, String words, @Nullable UUID by, Instant at) {
        db.sql(
                        """
                        insert into concern.routing (ref, concern, area, reason, words, said_by, routed_at)
                        values (:ref, :concern, :area, :why, :words, :by, :at)
                        """)
                .param("ref", ids.next())
                .param("concern", ref.value())
                .param("area", area)
                .param("why", why)
                .param("words", words)
                .param("by", by)
                .param("at", at.atOffset(UTC))
                .update();
    }
}
