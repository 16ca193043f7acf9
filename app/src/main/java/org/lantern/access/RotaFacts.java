package org.lantern.access;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.kernel.By;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.TeamRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is said of a rota: who is put on and taken off, who is away, and what is offered.
@Repository
class RotaFacts {

    private final JdbcClient db;

    RotaFacts(JdbcClient db) {
        this.db = db;
    }

    void put(UUID id, TeamRef team, Turn.New turn, By by, Instant at) {
        db.sql(
                        """
                        insert into access.rota_turn
                            (id, team, rank, practitioner, weekdays, opens, closes, first_day, last_day, said_by, said_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(id)
                .param(team.value())
                .param(turn.rank().name())
                .param(turn.who().value())
                .param(DeskFacts.days(turn.hours()))
                .param(turn.hours().opens())
                .param(turn.hours().closes())
                .param(turn.firstDay())
                .param(turn.lastDay().orElse(null))
                .param(AccountRows.giver(by))
                .param(Timestamp.from(at))
                .update();
    }

    /// Whether it was running until now.
    boolean endTurn(UUID turn, By by, Instant at) {
        return end("rota_turn_ended (turn", turn, by, at);
    }

    void sayAway(UUID id, PractitionerRef who, Shift when, By by, Instant at) {
        db.sql(
                        """
                        insert into access.rota_away (id, practitioner, away_from, away_until, said_by, said_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .param(id)
                .param(who.value())
                .param(Timestamp.from(when.from()))
                .param(Timestamp.from(when.until()))
                .param(AccountRows.giver(by))
                .param(Timestamp.from(at))
                .update();
    }

    boolean endAway(UUID away, By by, Instant at) {
        return end("rota_away_ended (away", away, by, at);
    }

    void offer(Swap swap, Instant at) {
        db.sql(
                        """
                        insert into access.rota_offer
                            (id, team, rank, offered_by, offered_to, turn_from, turn_until, back_from, back_until, offered_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(swap.id())
                .param(swap.team().value())
                .param(swap.rank().name())
                .param(swap.by().value())
                .param(swap.to().value())
                .param(Timestamp.from(swap.shift().from()))
                .param(Timestamp.from(swap.shift().until()))
                .param(swap.back().map(Shift::from).map(Timestamp::from).orElse(null))
                .param(swap.back().map(Shift::until).map(Timestamp::from).orElse(null))
                .param(Timestamp.from(at))
                .update();
    }

    /// The first answer counts, and there is no second.
    boolean answer(UUID offer, Swap.Answer answer, PractitionerRef by, Instant at) {
        return db.sql(
                                """
                                insert into access.rota_offer_answered (offer, answer, answered_by, answered_at)
                                values (?, ?, ?, ?) on conflict do nothing
                                """)
                        .param(offer)
                        .param(answer.name())
                        .param(by.value())
                        .param(Timestamp.from(at))
                        .update()
                == 1;
    }

    /// The turns of a team that were not ended and are not past.
    List<Turn> turns(TeamRef team, Instant now) {
        return db.sql(
                        """
                        select t.* from access.rota_turn t
                        where t.team = :team and (t.last_day is null or t.last_day >= cast(:now as timestamptz)::date - 1)
                          and not exists (select from access.rota_turn_ended e where e.turn = t.id)
                        order by t.rank, t.first_day, t.opens, t.id
                        """)
                .param("team", team.value())
                .param("now", Timestamp.from(now))
                .query(RotaRow::turn)
                .list();
    }

    /// Absences that are not over, of those named.
    List<Roster.Away> away(List<PractitionerRef> who, Instant now) {
        return db.sql(
                        """
                        select a.* from access.rota_away a
                        where a.practitioner = any(:who) and a.away_until > :now
                          and not exists (select from access.rota_away_ended e where e.away = a.id)
                        order by a.away_from, a.id
                        """)
                .param("who", who.stream().map(PractitionerRef::value).toArray(UUID[]::new))
                .param("now", Timestamp.from(now))
                .query(RotaRow::away)
                .list();
    }

    Optional<Roster.Away> findAway(UUID away) {
        return db.sql("select a.* from access.rota_away a where a.id = ?")
                .param(away)
                .query(RotaRow::away)
                .optional();
    }

    /// Offers that nobody has answered, for shifts that are not over: of a team, or of one person.
    List<Swap> open(@Nullable TeamRef team, @Nullable PractitionerRef who, Instant now) {
        return db.sql(
                        """
                        select o.* from access.rota_offer o
                        where (o.team = cast(:team as uuid) or cast(:who as uuid) in (o.offered_by, o.offered_to))
                          and o.turn_until > :now
                          and not exists (select from access.rota_offer_answered a where a.offer = o.id)
                        order by o.turn_from, o.id
                        """)
                .param("team", team == null ? null : team.value())
                .param("who", who == null ? null : who.value())
                .param("now", Timestamp.from(now))
                .query(RotaRow::swap)
                .list();
    }

    /// The teams on whose rota somebody is or was.
    List<TeamRef> teamsOf(PractitionerRef who) {
        return db.sql(
                        """
                        select team from access.rota_turn where practitioner = :who
                        union select team from access.rota_offer where offered_to = :who
                        order by team
                        """)
                .param("who", who.value())
                .query((row, _) -> new TeamRef(AgencyRows.uuid(row, "team")))
                .list();
    }

    /// One agreement at a time on the rota of a team, until this transaction ends: a shift that was
    /// offered to two goes to the first who takes it.
    void lock(TeamRef team) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 17))")
                .param(team.toString())
                .query()
                .listOfRows();
    }

    private boolean end(String what, UUID id, By by, Instant at) {
        return db.sql(
                                "insert into access."
                                        + what
                                        + ", ended_by, ended_at) values (?, ?, ?) on conflict do nothing")
                        .param(id)
                        .param(AccountRows.giver(by))
                        .param(Timestamp.from(at))
                        .update()
                == 1;
    }
}
