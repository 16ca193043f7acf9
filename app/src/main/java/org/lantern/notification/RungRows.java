package org.lantern.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Rings with all that came of them, as they are read.
@Repository
class RungRows {

    private final JdbcClient db;

    RungRows(JdbcClient db) {
        this.db = db;
    }

    /// In the order in which they began.
    List<Rung> about(UUID subject) {
        var steps = steps(subject);
        var promises = promises(subject);
        return db.sql(
                        """
                        select r.ref, r.cause, r.subject, r.occasion, r.link, r.team, r.chain, r.first_rung, r.from_at, r.drill, r.area,
                               e.answered, e.ended_by, e.ended_at
                        from notification.ring r left join notification.ended e on e.ring = r.ref
                        where r.subject = :subject order by r.recorded_at, r.ref
                        """)
                .param("subject", subject)
                .query((row, n) -> {
                    var ring = RingRows.stored(row, n);
                    return new Rung(
                            ring.cause(),
                            ring.subject(),
                            ring.occasion(),
                            ring.team(),
                            ring.drill(),
                            ring.from(),
                            steps.getOrDefault(ring.ref(), List.of()),
                            promises.getOrDefault(ring.ref(), List.of()),
                            end(row));
                })
                .list();
    }

    /// Those of these on which a ring went along its whole chain and nobody has it.
    Set<UUID> unanswered(Collection<UUID> subjects) {
        if (subjects.isEmpty()) return Set.of();
        return Set.copyOf(
                db.sql("select subject from notification.unanswered where subject = any(:subjects)")
                        .param("subjects", subjects.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }

    private Map<UUID, List<Rung.Step>> steps(UUID subject) {
        var found = new LinkedHashMap<UUID, List<Rung.Step>>();
        var people = called(subject);
        db.sql(
                        """
                        select s.ring, s.round, s.step, s.whom, s.at, s.next_round > s.round or s.round > 1 as ends_round
                        from notification.step s join notification.ring r on r.ref = s.ring
                        where r.subject = :subject order by s.ring, s.round, s.step
                        """)
                .param("subject", subject)
                .query((row, _) -> {
                    var key = Key.of(row);
                    var step =
                            new Rung.Step(
                                    key.round(),
                                    Rung.Whom.valueOf(row.getString("whom")),
                                    RingRows.at(row, "at"),
                                    people.getOrDefault(key, List.of()),
                                    row.getBoolean("ends_round"));
                    return found.computeIfAbsent(key.ring(), _ -> new ArrayList<>()).add(step);
                })
                .list();
        return found;
    }

    private Map<Key, List<Rung.Called>> called(UUID subject) {
        return db
                .sql(
                        """
                        select c.ring, c.round, c.step, c.practitioner, c.unreachable
                        from notification.called c join notification.ring r on r.ref = c.ring
                        where r.subject = :subject
                        """)
                .param("subject", subject)
                .query((row, _) -> Map.entry(Key.of(row), person(row)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Map<UUID, List<Rung.Promise>> promises(UUID subject) {
        return db
                .sql(
                        """
                        select p.ring, p.practitioner, p.at, p.until
                        from notification.promised p join notification.ring r on r.ref = p.ring
                        where r.subject = :subject order by p.at
                        """)
                .param("subject", subject)
                .query((row, _) ->
                        Map.entry(
                                row.getObject("ring", UUID.class),
                                new Rung.Promise(
                                        new PractitionerRef(
                                                row.getObject("practitioner", UUID.class)),
                                        RingRows.at(row, "at"),
                                        RingRows.at(row, "until"))))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Rung.Called person(ResultSet row) throws SQLException {
        return new Rung.Called(
                new PractitionerRef(row.getObject("practitioner", UUID.class)),
                Optional.ofNullable(row.getString("unreachable")).map(Rung.Unreachable::valueOf));
    }

    private static Optional<Rung.End> end(ResultSet row) throws SQLException {
        if (row.getObject("ended_at") == null) return Optional.empty();
        return Optional.of(
                new Rung.End(
                        row.getBoolean("answered"),
                        RingRows.practitioner(row, "ended_by"),
                        RingRows.at(row, "ended_at")));
    }

    /// Which step of which ring.
    private record Key(UUID ring, int round, int step) {
        static Key of(ResultSet row) throws SQLException {
            return new Key(
                    row.getObject("ring", UUID.class), row.getInt("round"), row.getInt("step"));
        }
    }
}
