package org.lantern.clock;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lantern.database.Erases;
import org.lantern.database.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The duties and powers of a record, and of a child who has none yet.
@Component
class ClockErases implements Erases {

    private static final String SUBJECT = "t.subject = {subjects}";
    private static final String STARTED =
            " in (select s.ref from clock.started s where s.subject = {subjects})";

    private final DutyRows rows;
    private final Clock clock;

    ClockErases(DutyRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public int floor() {
        return 45;
    }

    @Override
    public List<String> hindrances(Reach reach, JdbcClient db) {
        return Stream.of(reach.every(Reach.What.CASE, Reach.What.CONCERN, Reach.What.PERSON))
                        .flatMap(subject -> rows.of(subject, clock.instant()).stream())
                        .anyMatch(duty -> duty.isPower() && duty.isOpen())
                ? List.of("A power holds the child: first it is said what followed.")
                : List.of();
    }

    @Override
    public List<Rows> rows() {
        return List.of(
                new Rows("clock.taken_back", "t.started" + STARTED),
                new Rows("clock.met", "t.started" + STARTED),
                new Rows("clock.extended", "t.started" + STARTED),
                new Rows(
                        "clock.resumed",
                        "t.paused in (select p.ref from clock.paused p where p.started"
                                + STARTED
                                + ")"),
                new Rows("clock.paused", "t.started" + STARTED),
                new Rows("clock.drop_taken_back", "t.started" + STARTED),
                new Rows("clock.dropped", "t.started" + STARTED),
                new Rows(
                        "clock.made_good",
                        "t.not_started in (select n.ref from clock.not_started n where n.subject = {subjects})"),
                new Rows("clock.not_started", SUBJECT),
                new Rows("clock.used", SUBJECT),
                new Rows("clock.started", SUBJECT));
    }

    @Override
    public Set<String> without() {
        return Set.of();
    }
}
