package org.lantern.access;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The way to the rotas. On a manager's first page, when nobody will be on call for one of their
/// teams in the next days, before it is so; on everybody's, what a colleague asks them to take.
@Component
class RotaPart implements DeskPart {

    private static final Duration AHEAD = Duration.ofDays(7);

    private final RotaBook book;
    private final OwnRota own;
    private final Agencies agencies;
    private final Clock clock;

    RotaPart(RotaBook book, OwnRota own, Agencies agencies, Clock clock) {
        this.book = book;
        this.own = own;
        this.agencies = agencies;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 28;
    }

    @Override
    public Optional<FirstPagePart> firstPage(Acting.Practitioner acting) {
        var holes = acting.has(Role.MANAGER) ? holes(acting) : List.<Of>of();
        var offered =
                own.offers(acting).stream().filter(one -> one.to().equals(acting.ref())).count();
        var now = clock.instant();
        var next = own.mine(acting).stream().findFirst();
        if (holes.isEmpty() && offered == 0 && next.isEmpty()) return Optional.empty();
        return Optional.of(
                new FirstPagePart(
                        "access/rota-first-page",
                        "rota",
                        Map.of(
                                "rotaHoles", holes,
                                "rotaOffered", offered,
                                "rotaNext", next,
                                "rotaTeam", next.map(one -> book.name(one.team())).orElse(""),
                                "rotaNow", now)));
    }

    private List<Of> holes(Acting.Practitioner acting) {
        return agencies.teams(acting.agency()).stream()
                .flatMap(team ->
                        book.holes(team.ref(), AHEAD, acting).stream()
                                .map(hole -> new Of(team, hole)))
                .toList();
    }

    /// Nobody is on call for a team.
    record Of(Agencies.Team team, Hole hole) {}
}
