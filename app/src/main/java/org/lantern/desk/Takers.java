package org.lantern.desk;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.access.Colleague;
import org.lantern.access.Practitioners;
import org.lantern.access.Rota;
import org.springframework.stereotype.Component;

/// To whom somebody may hand over their desk: whoever is on call next, those of their teams, and
/// for a manager those who manage the same areas.
@Component
class Takers {

    private final Practitioners practitioners;
    private final Rota rota;
    private final Clock clock;

    Takers(Practitioners practitioners, Rota rota, Clock clock) {
        this.practitioners = practitioners;
        this.rota = rota;
        this.clock = clock;
    }

    /// By name, whoever is on call next first.
    List<Colleague> of(Acting.Practitioner acting) {
        var next = next(acting);
        var others =
                Stream.concat(
                                acting.teams().stream()
                                        .flatMap(team -> practitioners.in(team).stream()),
                                acting.managedAreas().stream()
                                        .flatMap(area -> practitioners.managing(area).stream()))
                        .filter(one -> !one.ref().equals(acting.ref()))
                        .sorted(Comparator.comparing(Colleague::name));
        return Stream.concat(next.stream(), others).distinct().toList();
    }

    Optional<Colleague> next(Acting.Practitioner acting) {
        return rota.after(acting, clock.instant());
    }
}
