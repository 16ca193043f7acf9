package org.lantern.concern;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.casefile.Apart;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.vocabulary.Sensitivity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Opens where the child of a concern is to one person, for so long; and with it what every other
/// concern says of that with which it is decided, as far as that person works on it.
@Component
class Whereabouts {

    /// As long as anybody should hold a concern that is not decided.
    private static final Duration WHILE_HELD = Duration.ofDays(7);

    private static final Duration ONE_DAY = Duration.ofDays(1);
    private static final String HOLDS = "Holds the concern";

    private final Deeds deeds;
    private final Apart apart;
    private final JdbcClient db;

    Whereabouts(Deeds deeds, Apart apart, JdbcClient db) {
        this.deeds = deeds;
        this.apart = apart;
        this.db = db;
    }

    /// It is with them from now on.
    void openToHolder(ConcernRef ref, Acting.Practitioner acting) {
        open(ref, WHILE_HELD, HOLDS, acting);
    }

    /// They need to know, and say why.
    void openForADay(ConcernRef ref, String reason, Acting.Practitioner acting) {
        open(ref, ONE_DAY, reason, acting);
    }

    /// One was joined to another: whoever holds that reads in both where the child is.
    void joined(ConcernRef ref, ConcernRef into, Acting.Practitioner acting) {
        db.sql(
                        """
                        select w.holder from concern.waiting w
                        join concern.worked v on v.practitioner = w.holder and v.concern = :ref
                        where w.concern = :into
                        """)
                .param("ref", ref.value())
                .param("into", into.value())
                .query(UUID.class)
                .optional()
                .map(PractitionerRef::new)
                .ifPresent(holder -> open(ref, holder, WHILE_HELD, HOLDS, acting));
    }

    private void open(ConcernRef ref, Duration lasting, String reason, Acting.Practitioner acting) {
        theirs(deeds.stillTogether(ref), acting)
                .forEach(one -> open(one, acting.ref(), lasting, reason, acting));
    }

    private void open(
            ConcernRef ref,
            PractitionerRef to,
            Duration lasting,
            String reason,
            Acting.Practitioner acting) {
        apart.open(
                ref.value(),
                new Apart.Opening(to, Sensitivity.WHEREABOUTS, lasting),
                reason,
                acting);
    }

    private List<ConcernRef> theirs(List<ConcernRef> together, Acting.Practitioner acting) {
        return db
                .sql(
                        """
                        select v.concern from concern.worked v
                        where v.practitioner = :me and v.concern in (:together) order by v.concern
                        """)
                .param("me", acting.ref().value())
                .param("together", together.stream().map(ConcernRef::value).toList())
                .query(UUID.class)
                .list()
                .stream()
                .map(ConcernRef::new)
                .toList();
    }
}
