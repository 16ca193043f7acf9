package org.lantern.protection;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.lantern.access.Rank;
import org.lantern.access.Rota;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.stereotype.Component;

/// Who has which part now. What the rota of the desk has a hole for is nobody's: it goes at once to
/// whoever is there, who rings.
@Component
class Manning {

    private final PartRows parts;
    private final CareRows care;
    private final Rota rota;
    private final Clock clock;

    Manning(PartRows parts, CareRows care, Rota rota, Clock clock) {
        this.parts = parts;
        this.care = care;
        this.rota = rota;
        this.clock = clock;
    }

    /// @param rota whether it is asked for holes
    Manned of(Plan plan, boolean rota) {
        var holders = parts.holders(plan.ref());
        return new Manned(
                holders,
                parts.carers(plan.ref()),
                parts.offers(plan.ref()),
                rota && !plan.isDrill() ? holes(plan, holders) : Set.of());
    }

    /// Whoever cares, or ever cared, for a child of it or of those of the same origin.
    CareRows.Ever ever(Plan plan) {
        return care.ever(plan.ref());
    }

    /// Nobody asks the rota for somebody who is there.
    private Set<Role> holes(Plan plan, Map<Role, Holder> holders) {
        var holes = EnumSet.noneOf(Role.class);
        if (!holders.containsKey(Role.DUTY_SOCIAL_WORKER) && isHole(plan, Rank.ON_CALL))
            holes.add(Role.DUTY_SOCIAL_WORKER);
        if (!holders.containsKey(Role.MANAGER) && isHole(plan, Rank.MANAGER))
            holes.add(Role.MANAGER);
        return holes;
    }

    private boolean isHole(Plan plan, Rank rank) {
        var now = clock.instant();
        return rota.answering(plan.team(), plan.area(), now).stream()
                .allMatch(team -> rota.onCall(team, rank, now).isEmpty());
    }
}
