package org.lantern.protection;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.access.Agencies;
import org.lantern.access.Colleague;
import org.lantern.access.Desks;
import org.lantern.access.Practitioners;
import org.lantern.access.Rank;
import org.lantern.access.Rota;
import org.lantern.kernel.TeamRef;
import org.springframework.stereotype.Component;

/// Where somebody may start a drill: for the teams to which they belong or which they manage, in
/// the areas of each, whose playbook is then rehearsed.
@Component
class DrillPlaces {

    private final DrillRows rows;
    private final Agencies agencies;
    private final Desks desks;
    private final Rota rota;
    private final Practitioners practitioners;
    private final Clock clock;

    DrillPlaces(
            DrillRows rows,
            Agencies agencies,
            Desks desks,
            Rota rota,
            Practitioners practitioners,
            Clock clock) {
        this.rota = rota;
        this.practitioners = practitioners;
        this.clock = clock;
        this.rows = rows;
        this.agencies = agencies;
        this.desks = desks;
    }

    List<Drills.Place> of(Acting.Practitioner acting) {
        var theirs = rows.teams(acting);
        return agencies.teams(acting.agency()).stream()
                .filter(team -> theirs.contains(team.ref()))
                .flatMap(team ->
                        areas(team).map(area -> new Drills.Place(team.ref(), team.name(), area)))
                .toList();
    }

    /// Those whom one would ring first, now: who belongs to the team and is on call for it.
    List<Colleague> onCall(TeamRef team) {
        var members = practitioners.in(team).stream().map(Colleague::ref).toList();
        return rota.onCall(team, Rank.ON_CALL, clock.instant()).stream()
                .filter(one -> members.contains(one.ref()))
                .toList();
    }

    private Stream<String> areas(Agencies.Team team) {
        var own = team.isDesk() ? desks.setting(team.ref()).areas() : List.<String>of();
        return own.isEmpty() ? agencies.areas(team.agency()).stream() : own.stream();
    }
}
