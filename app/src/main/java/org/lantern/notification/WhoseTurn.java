package org.lantern.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lantern.access.Colleague;
import org.lantern.access.Practitioners;
import org.lantern.access.Rank;
import org.lantern.access.Rota;
import org.lantern.kernel.PractitionerRef;
import org.springframework.stereotype.Component;

/// Whom a step of a ring calls. A drill calls nobody outside its team.
@Component
class WhoseTurn {

    private final Rota rota;
    private final Practitioners practitioners;

    WhoseTurn(Rota rota, Practitioners practitioners) {
        this.rota = rota;
        this.practitioners = practitioners;
    }

    List<Rung.Called> of(RingRows.Stored ring, Rung.Whom whom, Instant now) {
        var called =
                switch (whom) {
                    case FIRST -> first(ring.first().orElseThrow());
                    case ON_CALL, SECOND, MANAGER, DIRECTOR ->
                            rota.onCall(ring.team(), Rank.valueOf(whom.name()), now).stream()
                                    .map(colleague -> reached(colleague.ref()))
                                    .toList();
                };
        if (!ring.drill()) return called;
        var team = team(ring);
        return called.stream().filter(each -> team.contains(each.who())).toList();
    }

    /// Somebody by name, who may have left since.
    private List<Rung.Called> first(PractitionerRef who) {
        return List.of(
                practitioners.acting(who).isPresent()
                        ? reached(who)
                        : new Rung.Called(who, Optional.of(Rung.Unreachable.LEFT)));
    }

    private Set<PractitionerRef> team(RingRows.Stored ring) {
        return practitioners.in(ring.team()).stream()
                .map(Colleague::ref)
                .collect(Collectors.toSet());
    }

    private static Rung.Called reached(PractitionerRef who) {
        return new Rung.Called(who, Optional.empty());
    }
}
