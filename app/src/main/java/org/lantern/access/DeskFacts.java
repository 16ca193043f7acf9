package org.lantern.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.kernel.By;
import org.lantern.kernel.TeamRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// When a desk answers and for which areas. Hours are said anew each time, and the newest hold;
/// areas are given and ended.
@Repository
class DeskFacts {

    private static final Instant FOR_EVER = Instant.parse("9999-01-01T00:00:00Z");

    private final JdbcClient db;

    DeskFacts(JdbcClient db) {
        this.db = db;
    }

    /// Those that hold now. None of a desk: day and night.
    Map<TeamRef, List<DeskHours>> hours(Collection<TeamRef> desks) {
        return hours(desks, FOR_EVER);
    }

    /// Those that held at a moment.
    Map<TeamRef, List<DeskHours>> hours(Collection<TeamRef> desks, Instant known) {
        return db
                .sql(
                        """
                        select h.team, s.weekdays, s.opens, s.closes
                        from unnest(cast(:teams as uuid[])) as one (ref)
                        join lateral (select said.id, said.team from access.hours_said said
                                      where said.team = one.ref and said.said_at <= :known
                                      order by said.said_at desc, said.id desc limit 1) h on true
                        join access.hours_span s on s.hours = h.id
                        order by h.team, s.place
                        """)
                .param("teams", desks.stream().map(TeamRef::value).toArray(UUID[]::new))
                .param("known", Timestamp.from(known))
                .query((row, _) -> Map.entry(new TeamRef(AgencyRows.uuid(row, "team")), span(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    void sayHours(UUID id, TeamRef desk, List<DeskHours> hours, By by, Instant at) {
        db.sql("insert into access.hours_said (id, team, said_by, said_at) values (?, ?, ?, ?)")
                .param(id)
                .param(desk.value())
                .param(AccountRows.giver(by))
                .param(Timestamp.from(at))
                .update();
        for (int place = 0; place < hours.size(); place++) {
            var span = hours.get(place);
            db.sql(
                            "insert into access.hours_span (hours, place, weekdays, opens, closes) values (?, ?, ?, ?, ?)")
                    .params(id, place, days(span), span.opens(), span.closes())
                    .update();
        }
    }

    /// GSS codes.
    List<String> areas(TeamRef desk) {
        return db.sql("select distinct area from access.answers_for where team = ? order by area")
                .param(desk.value())
                .query(String.class)
                .list();
    }

    /// Whether some other desk answers for an area too.
    boolean answersElsewhere(String area, TeamRef desk) {
        return db.sql("select exists (select from access.answers_for where area = ? and team <> ?)")
                .params(area, desk.value())
                .query(Boolean.class)
                .single();
    }

    void giveArea(UUID id, TeamRef desk, String area, By by, Instant at) {
        db.sql(
                        "insert into access.area_given (id, team, area, given_by, given_at) values (?, ?, ?, ?, ?)")
                .param(id)
                .param(desk.value())
                .param(area)
                .param(AccountRows.giver(by))
                .param(Timestamp.from(at))
                .update();
    }

    void endArea(TeamRef desk, String area, By by, Instant at) {
        db.sql(
                        """
                        insert into access.area_ended (area_given, ended_by, ended_at)
                        select id, cast(? as uuid), cast(? as timestamptz) from access.answers_for where team = ? and area = ?
                        on conflict do nothing
                        """)
                .param(AccountRows.giver(by))
                .param(Timestamp.from(at))
                .param(desk.value())
                .param(area)
                .update();
    }

    static Short[] days(DeskHours span) {
        return span.weekdays().stream()
                .sorted()
                .map(day -> (short) day.getValue())
                .toArray(Short[]::new);
    }

    private static DeskHours span(ResultSet row) throws SQLException {
        var days = (Short[]) row.getArray("weekdays").getArray();
        return new DeskHours(
                Stream.of(days).map(day -> DayOfWeek.of(day)).collect(toSet()),
                row.getObject("opens", LocalTime.class),
                row.getObject("closes", LocalTime.class));
    }
}
