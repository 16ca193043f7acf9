package org.lantern.concern;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What could not start after a concern was stored. The concern itself is safe; the fault stands on
/// the desk until it is mended.
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class Faults {

    /// What follows a concern has usually ended by then.
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String OPEN =
            """
            select f.ref from concern.fault f where f.concern = :concern and f.what = :what
            and not exists (select from concern.mended m where m.fault = f.ref)
            """;

    private final JdbcClient db;
    private final WhatWaits waits;
    private final Clock clock;
    private final Ids ids;

    Faults(JdbcClient db, WhatWaits waits, Clock clock, Ids ids) {
        this.db = db;
        this.waits = waits;
        this.clock = clock;
        this.ids = ids;
    }

    /// Something could not start. Told twice, it stands once.
    public void note(ConcernRef concern, String what) {
        waits.lock(concern);
        db.sql(
                        """
                        insert into concern.fault (ref, concern, what, at)
                        select :ref, :concern, :what, :at where not exists (%s)
                        """
                                .formatted(OPEN))
                .param("ref", ids.next())
                .param("concern", concern.value())
                .param("what", what)
                .param("at", clock.instant().atOffset(UTC))
                .update();
        waits.settle(concern);
    }

    /// It has started after all.
    public void mended(ConcernRef concern, String what) {
        var mended =
                db.sql(
                                "insert into concern.mended (fault, at) select o.ref, :at from (%s) o"
                                        .formatted(OPEN))
                        .param("concern", concern.value())
                        .param("what", what)
                        .param("at", clock.instant().atOffset(UTC))
                        .update();
        if (mended > 0) waits.settle(concern);
    }

    /// Looks through what should have followed a concern and has not: notes each, and mends what
    /// has followed since. Whether a desk was rung, the desk's alarm knows.
    void lookThrough() {
        unfinished().forEach(f -> note(f.concern(), f.what()));
        db.sql(
                        """
                        select f.concern, f.what from concern.fault f
                        where not exists (select from concern.mended m where m.fault = f.ref)
                          and f.what <> '%s'
                          and not exists (select from event_publication e where e.completion_date is null
                              and e.listener_id = f.what
                              and e.serialized_event like '%%' || f.concern::text || '%%')
                        """
                                .formatted(DeskAlarm.FAULT))
                .query(Faults::fault)
                .list()
                .forEach(f -> mended(f.concern(), f.what()));
    }

    private java.util.List<Unfinished> unfinished() {
        return db.sql(
                        """
                        select (e.serialized_event::jsonb -> 'concern' ->> 'value')::uuid as concern, e.listener_id as what
                        from event_publication e
                        where e.completion_date is null and e.event_type = :type and e.publication_date < :before
                        """)
                .param("type", ConcernRaised.class.getName())
                .param("before", clock.instant().minus(PATIENCE).atOffset(UTC))
                .query(Faults::fault)
                .list();
    }

    private static Unfinished fault(java.sql.ResultSet row, int number)
            throws java.sql.SQLException {
        return new Unfinished(
                new ConcernRef(row.getObject("concern", UUID.class)), row.getString("what"));
    }

    private record Unfinished(ConcernRef concern, String what) {}
}
