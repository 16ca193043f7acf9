package org.lantern.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.lantern.database.Reads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Which sessions go on, for pages that are sent what they show without asking for it.
@Service
@Reads
public class OpenSessions {

    private final JdbcClient db;
    private final Clock clock;

    OpenSessions(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Those of these that have not ended and surely end later than now. Who is not among them has
    /// perhaps done something since, which their next request shows.
    public Set<OpenSession> goingOn(Collection<OpenSession> sessions) {
        var now = clock.instant();
        var kept =
                new HashSet<>(
                        db.sql(
                                        "select session_id from session where session_id = any(:ids::bpchar[]) and expiry_time > :now")
                                .param(
                                        "ids",
                                        sessions.stream()
                                                .map(OpenSession::id)
                                                .toArray(String[]::new))
                                .param("now", now.toEpochMilli())
                                .query(String.class)
                                .list());
        return sessions.stream()
                .filter(one -> kept.contains(one.id()) && now.isBefore(one.until()))
                .collect(toUnmodifiableSet());
    }
}
