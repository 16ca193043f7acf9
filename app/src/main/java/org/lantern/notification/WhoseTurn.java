package org.lantern.notification;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lantern.access.Colleague;
import org.lantern.access.Practitioners;
import org.lantern.access.Rank;
import org.lantern.access.Role;
import org.lantern.access.Rota;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.TeamRef;
import org.springframework.stereotype.Component;

/// Whom a step of a ring calls: those on call at the team; once that has closed, at whichever desk
/// answers for the area by then. A drill calls nobody outside its team. Where only named people may
/// learn of what it is about, it calls those and then their managers among them, never the rota:
/// somebody there may be meant. Where no manager is named it calls them all again.
@Component
class WhoseTurn {

    private final Rota rota;
    private final Practitioners practitioners;
    private final List<NamedOnly> namedOnly;
    private final Messages messages;

    WhoseTurn(
            Rota rota, Practitioners practitioners, List<NamedOnly> namedOnly, Messages messages) {
        this.rota = rota;
        this.messages = messages;
        this.practitioners = practitioners;
        this.namedOnly = namedOnly;
    }

    List<Rung.Called> of(RingRows.Stored ring, Rung.Whom whom, Instant now) {
        var turn =
                switch (whom) {
                    case FIRST -> first(ring.first().orElseThrow());
                    case ON_CALL, SECOND, MANAGER, DIRECTOR ->
                            onCall(ring, Rank.valueOf(whom.name()), now).stream()
                                    .map(colleague -> reached(colleague.ref()))
                                    .toList();
                };
        var called =
                named(ring).map(named -> among(named, turn, whom)).orElse(turn).stream()
                        .filter(each -> !isKeptFrom(ring, each.who()))
                        .toList();
        if (!ring.drill()) return called;
        var team = people(ring.team());
        return called.stream().filter(each -> team.contains(each.who())).toList();
    }

    /// Whether a ring may be handed to somebody: they are of the team that is rung, or named.
    boolean mayBeRung(RingRows.Stored ring, PractitionerRef who, Instant now) {
        return practitioners.acting(who).isPresent()
                && !isKeptFrom(ring, who)
                && named(ring)
                        .map(named -> named.contains(who))
                        .orElseGet(() ->
                                teams(ring, now).stream()
                                        .anyMatch(team -> people(team).contains(who)));
    }

    /// Whether what was said of a ring may still be shown to somebody it called: where it is for
    /// named people only, to those.
    boolean mayHear(RingRows.Stored ring, PractitionerRef who) {
        return !isKeptFrom(ring, who) && named(ring).map(named -> named.contains(who)).orElse(true);
    }

    private boolean isKeptFrom(RingRows.Stored ring, PractitionerRef who) {
        return namedOnly.stream().anyMatch(each -> each.keptFrom(ring.subject(), who));
    }

    private Optional<List<PractitionerRef>> named(RingRows.Stored ring) {
        return namedOnly.stream()
                .flatMap(each -> each.of(ring.subject(), ring.cause()).stream())
                .findFirst();
    }

    /// Whoever has left is not among those who are rung, nor is a manager at first where others are
    /// named.
    private List<Rung.Called> among(
            List<PractitionerRef> named, List<Rung.Called> turn, Rung.Whom whom) {
        var there =
                named.stream()
                        .flatMap(who -> practitioners.acting(who).stream())
                        .sorted(Comparator.comparing(who -> who.ref().value()))
                        .toList();
        var managers = there.stream().filter(who -> who.has(Role.MANAGER)).toList();
        var others = there.stream().filter(who -> !who.has(Role.MANAGER)).toList();
        var theirs =
                switch (whom) {
                    case FIRST, SECOND, DIRECTOR ->
                            there.stream()
                                    .filter(who -> turn.contains(reached(who.ref())))
                                    .toList();
                    case ON_CALL -> others.isEmpty() ? there : others;
                    case MANAGER -> managers.isEmpty() ? there : managers;
                };
        return theirs.stream().map(who -> reached(who.ref())).toList();
    }

    /// Somebody by name, who may have left since.
    private List<Rung.Called> first(PractitionerRef who) {
        return List.of(
                practitioners.acting(who).isPresent()
                        ? reached(who)
                        : new Rung.Called(who, Optional.of(Rung.Unreachable.LEFT)));
    }

    /// In a drill those of the team, also when it has closed and another stands in.
    private List<Colleague> onCall(RingRows.Stored ring, Rank rank, Instant now) {
        if (ring.drill()) return rota.ofItsOwn(ring.team(), rank, now);
        return teams(ring, now).stream()
                .flatMap(team -> rota.onCall(team, rank, now).stream())
                .distinct()
                .toList();
    }

    private List<TeamRef> teams(RingRows.Stored ring, Instant now) {
        return ring.area()
                .filter(_ -> !ring.drill())
                .map(area -> rota.answering(ring.team(), area, now))
                .orElseGet(() -> List.of(ring.team()));
    }

    private Set<PractitionerRef> people(TeamRef team) {
        return practitioners.in(team).stream().map(Colleague::ref).collect(Collectors.toSet());
    }

    private Rung.Called reached(PractitionerRef who) {
        return new Rung.Called(
                who,
                messages.reaches(who)
                        ? Optional.empty()
                        : Optional.of(Rung.Unreachable.NO_ADDRESS));
    }
}
