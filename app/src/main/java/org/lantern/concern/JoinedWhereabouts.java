package org.lantern.concern;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.kernel.ConcernRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where the child of joined concerns is: one child is in one place, and the area there keeps them
/// safe tonight whichever of the concerns goes on waiting. That is said of no concern that tells of
/// a child more. Taken apart, each says again what it said before.
@Component
class JoinedWhereabouts {

    private final Deeds deeds;
    private final Whereabouts whereabouts;
    private final Concerns concerns;
    private final AreaFacts areas;
    private final JdbcClient db;

    JoinedWhereabouts(
            Deeds deeds,
            Whereabouts whereabouts,
            Concerns concerns,
            AreaFacts areas,
            JdbcClient db) {
        this.deeds = deeds;
        this.whereabouts = whereabouts;
        this.concerns = concerns;
        this.areas = areas;
        this.db = db;
    }

    /// One was joined to another. Where either has an area that keeps the child safe apart from who
    /// answers, it stands for all whose children are with it; where both have, that which somebody
    /// said, and of two such the newer.
    void joined(
            UUID join, ConcernRef ref, ConcernRef into, String reason, Acting.Practitioner acting) {
        Stream.of(into, ref)
                .flatMap(one -> areas.hostFact(one).stream())
                .max(AreaFacts.HostFact.BY_WEIGHT)
                .ifPresent(host -> {
                    for (var one : workedWith(into, acting))
                        if (areas.areAllOf(one, host.concern())
                                && areas.host(one).stream().noneMatch(host::isThere)) {
                            concerns.changed(one);
                            areas.hostJoined(
                                    one,
                                    host,
                                    new AreaFacts.Because(join, reason),
                                    acting.ref(),
                                    deeds.now());
                            deeds.done("concern-host-named", one, acting);
                        }
                });
        whereabouts.joined(ref, into, acting);
    }

    /// They are taken apart: what the joining said of any of them, and nobody said otherwise since,
    /// holds no more.
    void parted(UUID join, String reason, Acting.Practitioner acting) {
        for (var before : areas.hostsBefore(join)) {
            concerns.changed(before.concern());
            areas.hostAgain(before, reason, acting.ref(), deeds.now());
            deeds.done("concern-host-named", before.concern(), acting);
        }
    }

    /// All that are decided with it, itself among them, as far as they work on them.
    private List<ConcernRef> workedWith(ConcernRef into, Acting.Practitioner acting) {
        return db
                .sql(
                        """
                        select w.concern from concern.worked w where w.practitioner = :me and w.concern in (
                            select :into::uuid union all
                            select j.concern from concern.live_join j where j."into" = :into)
                        order by w.concern
                        """)
                .param("me", acting.ref().value())
                .param("into", into.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(ConcernRef::new)
                .toList();
    }
}
