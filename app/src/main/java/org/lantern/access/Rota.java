package org.lantern.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lantern.database.Reads;
import org.lantern.kernel.TeamRef;
import org.springframework.stereotype.Service;

/// Who is on call for a team at any moment, past or to come: worked out from what was known of the
/// rota by then, never stored.
@Service
@Reads
public class Rota {

    private static final Duration SOON = Duration.ofDays(2);

    private final RotaRows rows;
    private final Desks desks;

    Rota(RotaRows rows, Desks desks) {
        this.rows = rows;
        this.desks = desks;
    }

    /// Which teams answer at a moment for what a team began in an area: that team, as long as it is
    /// among those that answer there; else those, as the desk that opens after a night team.
    public List<TeamRef> answering(TeamRef team, String area, Instant at) {
        var there = desks.answeringFor(area, at).stream().map(Desk::team).toList();
        return there.isEmpty() || there.contains(team) ? List.of(team) : there;
    }

    /// Those who are rung in that rank. Where the team has closed, those of the desks that answer
    /// for all its areas then, as a night team does. Nobody is a hole.
    ///
    /// Before anybody was put on the rota in a rank, all members of the team are on call, and its
    /// managers answer for it; a second and a director are only who was put there.
    public List<Colleague> onCall(TeamRef team, Rank rank, Instant at) {
        var moment = new Shift(at, at.plusNanos(1000));
        var own = rows.roster(team, moment, at);
        var besides = own.isOpen(at) ? List.<Cover.Beside>of() : besides(team, moment, at);
        return new Cover(own, besides, List.of()).onCall(rank, at);
    }

    /// Those of the team itself, whether or not it is open: nobody else has anything to do with it,
    /// as in a drill.
    public List<Colleague> ofItsOwn(TeamRef team, Rank rank, Instant at) {
        return rows.roster(team, new Shift(at, at.plusNanos(1000)), at).onCall(rank, at);
    }

    /// Who is on call after somebody in one of their teams: from when their shift there ends, or
    /// now where they have none. Nobody, where no rota was made.
    public Optional<Colleague> after(Acting.Practitioner acting, Instant now) {
        return acting.teams().stream()
                .sorted(Comparator.comparing(TeamRef::value))
                .flatMap(team -> after(acting, team, now).stream())
                .findFirst();
    }

    private Optional<Colleague> after(Acting.Practitioner acting, TeamRef team, Instant now) {
        var soon = new Shift(now, now.plus(SOON));
        var cover = cover(team, soon, now);
        if (!cover.own().made().contains(Rank.ON_CALL)) return Optional.empty();
        var end =
                cover.own().shifts(acting.ref(), Rank.ON_CALL, soon).stream()
                        .filter(shift -> shift.covers(now))
                        .map(Shift::until)
                        .findFirst();
        return cover.onCall(Rank.ON_CALL, end.orElse(now)).stream()
                .filter(one -> !one.ref().equals(acting.ref()))
                .findFirst();
    }

    /// A stretch of the rota, by what is known at a moment.
    Cover cover(TeamRef team, Shift within, Instant known) {
        var own = rows.roster(team, within, known);
        if (own.hours().isEmpty()) return new Cover(own, List.of(), List.of());
        return new Cover(own, besides(team, within, known), rows.elsewhere(team, known));
    }

    /// All who could be put on a team's rota: those who belong to it, and the managers who answer
    /// for it.
    List<Roster.Person> everybody(Agencies.Team team, Instant now) {
        return rows.people(team.ref(), now);
    }

    private List<Cover.Beside> besides(TeamRef team, Shift within, Instant known) {
        return rows.besides(team, known).stream()
                .map(other -> new Cover.Beside(other, rows.roster(other, within, known)))
                .toList();
    }
}
