package org.lantern.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.TeamRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Desks as rows.
@Repository
class DeskRows {

    private static final String DESK =
            """
            select t.ref, t.name, t.agency, g.name as agency_name,
                   coalesce(t.number, g.switchboard) as switchboard,
                   coalesce(t.number_source, g.number_source) as number_source,
                   coalesce(t.number_checked, g.number_checked) as number_checked
            from access.team t join access.agency g on g.ref = t.agency
            where t.is_desk and %s
            """;

    private final JdbcClient db;

    DeskRows(JdbcClient db) {
        this.db = db;
    }

    List<Desk> answeringFor(String area) {
        return db.sql(
                        DESK.formatted(
                                """
                                t.ref in (select a.team from access.answers_for a where a.area = :area)
                                order by t.ref
                                """))
                .param("area", area)
                .query(DeskRows::desk)
                .list();
    }

    List<Desk> of(PractitionerRef practitioner) {
        return db.sql(
                        DESK.formatted(
                                """
                                t.ref in (select m.team from access.team_member m where m.practitioner = :who)
                                order by t.ref
                                """))
                .param("who", practitioner.value())
                .query(DeskRows::desk)
                .list();
    }

    Optional<Desk> find(TeamRef ref) {
        return db.sql(DESK.formatted("t.ref = :ref"))
                .param("ref", ref.value())
                .query(DeskRows::desk)
                .optional();
    }

    boolean served(String area) {
        return db.sql("select exists (select from access.answers_for where area = :area)")
                .param("area", area)
                .query(Boolean.class)
                .single();
    }

    Map<TeamRef, List<DeskHours>> hours(Collection<Desk> desks) {
        return db
                .sql(
                        "select team, weekdays, opens, closes from access.desk_hours where team = any(:teams)")
                .param("teams", desks.stream().map(d -> d.team().value()).toArray(UUID[]::new))
                .query((row, _) -> Map.entry(new TeamRef(AgencyRows.uuid(row, "team")), span(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    void insert(TeamRef ref, Desk.New desk) {
        db.sql(
                        """
                        insert into access.team
                            (ref, agency, name, is_desk, number, number_source, number_checked)
                        values (:ref, :agency, :name, true, :number, :source, :checked)
                        """)
                .param("ref", ref.value())
                .param("agency", desk.agency().value())
                .param("name", desk.name())
                .param("number", desk.phone().map(CheckedNumber::number).orElse(null))
                .param("source", desk.phone().map(CheckedNumber::source).orElse(null))
                .param("checked", desk.phone().map(CheckedNumber::checked).orElse(null))
                .update();
        for (var area : desk.areas())
            db.sql("insert into access.answers_for (team, area) values (?, ?)")
                    .params(ref.value(), area)
                    .update();
        for (var span : desk.hours())
            db.sql(
                            "insert into access.desk_hours (team, weekdays, opens, closes) values (?, ?, ?, ?)")
                    .params(ref.value(), days(span), span.opens(), span.closes())
                    .update();
    }

    private static Short[] days(DeskHours span) {
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

    private static Desk desk(ResultSet row, int number) throws SQLException {
        return new Desk(
                new TeamRef(AgencyRows.uuid(row, "ref")),
                AgencyRows.text(row, "name"),
                new AgencyRef(AgencyRows.uuid(row, "agency")),
                AgencyRows.text(row, "agency_name"),
                AgencyRows.number(row));
    }
}
