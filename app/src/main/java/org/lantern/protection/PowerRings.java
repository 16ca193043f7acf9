package org.lantern.protection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.access.Desks;
import org.lantern.kernel.By;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.TeamRef;
import org.lantern.notification.Occasion;
import org.lantern.notification.Ring;
import org.lantern.notification.Ringing;
import org.lantern.notification.Rung;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// A power that holds a child safe rings before it runs out, as often as its content warns, and
/// when it has, until somebody says what followed. On a plan it rings whoever has the social
/// worker's part, or else the officer's, and then the desk; on a case the desk; in a drill its
/// team. Whatever goes wrong here is taken back by itself, and nothing else with it.
@Service
@Transactional(propagation = Propagation.NESTED)
class PowerRings {

    static final Set<Occasion> OCCASIONS = Set.of(Occasion.POWER_ENDING, Occasion.POWER_ENDED);

    private final RingingPowers must;
    private final PartRows parts;
    private final Ringing ringing;
    private final Desks desks;
    private final Clock clock;

    PowerRings(RingingPowers must, PartRows parts, Ringing ringing, Desks desks, Clock clock) {
        this.must = must;
        this.parts = parts;
        this.ringing = ringing;
        this.desks = desks;
        this.clock = clock;
    }

    /// @param told a case, a child, or a drill
    /// @param by whose deed it follows from
    void settle(UUID told, By by) {
        if (settlePlans(told, by) || !must.isUsedOn(told)) return;
        settle(Place.of(told), must.of(new CaseRef(told)), by);
    }

    /// @param told a child, or a plan
    /// @return whether it has a power that stands with a plan
    boolean settlePlans(UUID told, By by) {
        var plans = must.plansOf(told);
        for (var plan : plans) settle(Place.of(plan, first(plan)), must.of(plan), by);
        return !plans.isEmpty();
    }

    private Optional<PractitionerRef> first(Plan plan) {
        var holders = parts.holders(plan.ref());
        return Stream.of(Role.DUTY_SOCIAL_WORKER, Role.POLICE)
                .flatMap(role -> Optional.ofNullable(holders.get(role)).stream())
                .flatMap(holder -> holder.who().stream())
                .filter(who -> must.isMetBy(who, plan))
                .findFirst();
    }

    private void settle(Place place, List<UsedPower> powers, By by) {
        var rung = ringing.about(place.ref());
        var due = new Due(place, new Causes(rung), new LinkedHashMap<>());
        for (var power : powers) add(due, power);
        ringing.ring(due.rings().values(), by);
        rung.stream()
                .filter(Rung::isOpen)
                .filter(ring -> OCCASIONS.contains(ring.occasion()))
                .map(Rung::cause)
                .filter(cause -> !due.rings().containsKey(cause))
                .forEach(cause -> ringing.calledOff(cause, by));
    }

    /// Each that lies ahead; of those that have passed, as where a power was put down late, the
    /// last.
    private void add(Due due, UsedPower power) {
        var now = clock.instant();
        var times = times(power);
        for (int i = 0; i < times.size(); i++) {
            var isLastPassed = i + 1 == times.size() || times.get(i + 1).isAfter(now);
            if (times.get(i).isAfter(now) || isLastPassed)
                due.add(power, times.get(i), desk(due.place(), power, times.get(i)));
        }
    }

    private TeamRef desk(Place place, UsedPower power, Instant at) {
        return place.drill()
                .orElseGet(() -> desks.answeringFor(power.area(), at).getFirst().team());
    }

    /// Where it rings.
    ///
    /// @param first who is rung before the desk is
    /// @param drill the team whose drill it is
    private record Place(
            UUID ref, String page, Optional<PractitionerRef> first, Optional<TeamRef> drill) {

        private static Place of(UUID file) {
            return new Place(file, "/cases/" + file, Optional.empty(), Optional.empty());
        }

        private static Place of(Plan plan, Optional<PractitionerRef> first) {
            return new Place(
                    plan.ref().value(),
                    "/plans/" + plan.ref(),
                    first,
                    Optional.of(plan.team()).filter(_ -> plan.isDrill()));
        }
    }

    private record Due(Place place, Causes causes, Map<UUID, Ring> rings) {

        private static Occasion occasion(UsedPower power, Instant at) {
            return power.ends().equals(Optional.of(at))
                    ? Occasion.POWER_ENDED
                    : Occasion.POWER_ENDING;
        }

        /// Where another desk answers by then, or somebody else has the part, it rings those
        /// instead; where the child is on another plan since, it rings there anew.
        private void add(UsedPower power, Instant from, TeamRef team) {
            var what = "power/%s/%s/%s/%s".formatted(place.ref(), power.ref(), from, team);
            var cause = causes.of(place.first().map(who -> what + "/" + who).orElse(what));
            var ring =
                    new Ring(
                            cause,
                            place.ref(),
                            occasion(power, from),
                            place.page(),
                            team,
                            Ring.URGENT,
                            place.first(),
                            from,
                            place.drill().isPresent());
            rings.put(cause, ring.drill() ? ring : ring.in(power.area()));
        }
    }

    /// As many hours before its end as it warns, and at its end.
    private static List<Instant> times(UsedPower power) {
        if (power.ends().isEmpty()) return List.of();
        var end = power.ends().get();
        var all = new ArrayList<Instant>();
        power.warnings().stream()
                .sorted(Comparator.reverseOrder())
                .map(hours -> end.minus(Duration.ofHours(hours)))
                .forEach(all::add);
        all.add(end);
        return all;
    }
}
