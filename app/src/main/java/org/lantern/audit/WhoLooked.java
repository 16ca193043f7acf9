package org.lantern.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.By;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Recorded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The trail of a record, for those who answer for it: who looked, who did what, and in whose lists
/// it stood. Reading it is itself on the trail.
@Service
@Transactional
public class WhoLooked {

    static final int PAGE = 50;

    private final JdbcClient db;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    WhoLooked(JdbcClient db, Clock clock, ApplicationEventPublisher events) {
        this.db = db;
        this.clock = clock;
        this.events = events;
    }

    /// A page of it, the newest first. The room whose record it is has checked that the reader sees
    /// all of it and answers for it.
    ///
    /// @param before the act before which the page begins; none for the newest
    public Page at(UUID record, Optional<UUID> before, Acting.Practitioner acting) {
        events.publishEvent(new TrailSeen(record, acting.by(), clock.instant()));
        var acts =
                db.sql(
                                """
                                with about as (
                                    select * from audit.act where subject = :record
                                    union all
                                    select * from audit.act where subjects @> array[:record])
                                select id, act, practitioner, agency, job, at from about
                                where cast(:before as uuid) is null
                                   or (at, id) < (select at, id from about where id = :before)
                                order by at desc, id desc limit :some
                                """)
                        .param("record", record)
                        .param("before", before.orElse(null))
                        .param("some", PAGE + 1)
                        .query(WhoLooked::act)
                        .list();
        return acts.size() <= PAGE
                ? new Page(acts, Optional.empty())
                : new Page(acts.subList(0, PAGE), Optional.of(acts.get(PAGE - 1).id()));
    }

    private static Act act(ResultSet row, int number) throws SQLException {
        return new Act(
                row.getObject("id", UUID.class),
                row.getString("act"),
                Optional.ofNullable(row.getObject("practitioner", UUID.class))
                        .map(PractitionerRef::new),
                Optional.ofNullable(row.getObject("agency", UUID.class)).map(AgencyRef::new),
                row.getString("job") != null,
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    /// Some of the acts.
    ///
    /// @param older the act before which the next page begins, if there is one
    public record Page(List<Act> acts, Optional<UUID> older) {}

    /// One act.
    ///
    /// @param act its stable name
    /// @param by who, where it was a practitioner
    /// @param clockwork whether it was Lantern itself
    public record Act(
            UUID id,
            String act,
            Optional<PractitionerRef> by,
            Optional<AgencyRef> agency,
            boolean clockwork,
            Instant at) {}

    private record TrailSeen(UUID record, By by, Instant at) implements Recorded {

        @Override
        public String act() {
            return "trail-seen";
        }

        @Override
        public List<UUID> subjects() {
            return List.of(record);
        }
    }
}
