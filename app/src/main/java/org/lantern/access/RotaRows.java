package org.lantern.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.lantern.kernel.TeamRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was known of a rota at a moment, as rows: what was said later does not count.
@Repository
class RotaRows {

    private static final String TURN =
            """
            select t.id, t.team, t.rank, t.practitioner, t.weekdays, t.opens, t.closes, t.first_day, t.last_day
            from access.rota_turn t
            where t.said_at <= :known
              and not exists (select from access.rota_turn_ended e where e.turn = t.id and e.ended_at <= :known)
            """;
    private static final String ACCEPTED =
            """
            select o.id, o.team, o.rank, o.offered_by, o.offered_to, o.turn_from, o.turn_until, o.back_from, o.back_until
            from access.rota_offer o join access.rota_offer_answered a on a.offer = o.id
            where a.answer = 'ACCEPTED' and a.answered_at <= :known
            """;

    private static final String GIVEN =
            """
            with given as (
                select g.team, g.area from access.area_given g
                where g.given_at <= :known
                  and not exists (select from access.area_ended e where e.area_given = g.id and e.ended_at <= :known))
            """;

    private final JdbcClient db;
    private final DeskFacts desks;

    RotaRows(JdbcClient db, DeskFacts desks) {
        this.db = db;
        this.desks = desks;
    }

    /// All that bears on who is on call in that stretch.
    Roster roster(TeamRef team, Shift within, Instant known) {
        return new Roster(
                hours(team, known),
                turns(team, within, known),
                away(team, within, known),
                swaps(team, within, known),
                made(team, known),
                people(team, known));
    }

    List<DeskHours> hours(TeamRef team, Instant known) {
        return desks.hours(List.of(team), known).getOrDefault(team, List.of());
    }

    /// The desks that answer for all the areas of a desk.
    List<TeamRef> besides(TeamRef team, Instant known) {
        return db.sql(
                        GIVEN
                                + """
                                select other.team from given own join given other on other.area = own.area and other.team <> own.team
                                where own.team = :team
                                group by other.team
                                having count(distinct other.area) = (select count(distinct area) from given where team = :team)
                                order by other.team
                                """)
                .param("team", team.value())
                .param("known", Timestamp.from(known))
                .query((row, _) -> new TeamRef(AgencyRows.uuid(row, "team")))
                .list();
    }

    /// For each of its areas, when the other desks answer there.
    List<Cover.Elsewhere> elsewhere(TeamRef team, Instant known) {
        var others = new LinkedHashMap<String, List<TeamRef>>();
        db.sql(
                        GIVEN
                                + """
                                select own.area, other.team from given own
                                left join given other on other.area = own.area and other.team <> own.team
                                where own.team = :team order by own.area, other.team
                                """)
                .param("team", team.value())
                .param("known", Timestamp.from(known))
                .query(row -> {
                    var there =
                            others.computeIfAbsent(row.getString("area"), _ -> new ArrayList<>());
                    if (row.getObject("team") != null)
                        there.add(new TeamRef(AgencyRows.uuid(row, "team")));
                });
        return others.values().stream()
                .map(there -> there.stream().map(other -> hours(other, known)).toList())
                .map(Cover.Elsewhere::new)
                .toList();
    }

    private List<Turn> turns(TeamRef team, Shift within, Instant known) {
        return within(
                        TURN
                                + """
                                and t.team = :team
                                and t.first_day <= cast(:until as timestamptz)::date + 1
                                and (t.last_day is null or t.last_day >= cast(:from as timestamptz)::date - 2)
                                order by t.said_at, t.id
                                """,
                        team,
                        within,
                        known)
                .query(RotaRow::turn)
                .list();
    }

    private List<Roster.Away> away(TeamRef team, Shift within, Instant known) {
        return within(
                        """
                        select a.id, a.practitioner, a.away_from, a.away_until from access.rota_away a
                        where a.said_at <= :known and a.away_from < :until and a.away_until > :from
                          and not exists (select from access.rota_away_ended e where e.away = a.id and e.ended_at <= :known)
                          and a.practitioner in (
                              select t.practitioner from access.rota_turn t where t.team = :team
                              union select o.offered_to from access.rota_offer o where o.team = :team
                              union select m.practitioner from access.membership m where m.team = :team
                              union select m.practitioner from access.managed_area m
                                    join access.answers_for f on f.area = m.area where f.team = :team)
                        order by a.away_from, a.id
                        """,
                        team,
                        within,
                        known)
                .query(RotaRow::away)
                .list();
    }

    private List<Swap> swaps(TeamRef team, Shift within, Instant known) {
        return within(
                        ACCEPTED
                                + """
                                and o.team = :team
                                and (o.turn_from < :until and o.turn_until > :from
                                     or o.back_from < :until and o.back_until > :from)
                                order by a.answered_at, o.id
                                """,
                        team,
                        within,
                        known)
                .query(RotaRow::swap)
                .list();
    }

    private JdbcClient.StatementSpec within(String sql, TeamRef team, Shift within, Instant known) {
        return db.sql(sql)
                .param("team", team.value())
                .param("known", Timestamp.from(known))
                .param("from", Timestamp.from(within.from()))
                .param("until", Timestamp.from(within.until()));
    }

    private Set<Rank> made(TeamRef team, Instant known) {
        return db
                .sql(
                        "select distinct rank from access.rota_turn where team = :team and said_at <= :known")
                .param("team", team.value())
                .param("known", Timestamp.from(known))
                .query((row, _) -> Rank.valueOf(AgencyRows.text(row, "rank")))
                .list()
                .stream()
                .collect(toUnmodifiableSet());
    }

    /// Those whose account is open. Where the agency has no manager, those of the areas stand in.
    List<Roster.Person> people(TeamRef team, Instant known) {
        return db.sql(
                        """
                        select * from access.rota_people(:team, :known) order by name collate "und-x-icu", ref
                        """)
                .param("team", team.value())
                .param("known", Timestamp.from(known))
                .query((row, number) ->
                        new Roster.Person(
                                PractitionerRows.colleague(row, number),
                                row.getBoolean("member"),
                                row.getBoolean("manager")))
                .list();
    }
}
