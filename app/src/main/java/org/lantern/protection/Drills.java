package org.lantern.protection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.access.Colleague;
import org.lantern.database.Reads;
import org.lantern.kernel.Refused;
import org.lantern.kernel.TeamRef;
import org.lantern.notification.Ringing;
import org.lantern.notification.Rung;
import org.lantern.vocabulary.Situation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Drills: a team rehearses the hour with a child who is invented, on the real pages and by its
/// real rota. Nothing of one is about anybody on record, and it reaches nobody outside the team.
@Service
@Transactional
public class Drills {

    /// Long enough for what the hour asks, and too short to be left over.
    public static final Duration LONGEST = Duration.ofHours(4);

    private final DrillPlaces places;
    private final DrillRows rows;
    private final Rehearsing rehearsing;
    private final Plans plans;
    private final Ringing ringing;
    private final Clock clock;

    Drills(
            DrillPlaces places,
            DrillRows rows,
            Rehearsing rehearsing,
            Plans plans,
            Ringing ringing,
            Clock clock) {
        this.places = places;
        this.rows = rows;
        this.rehearsing = rehearsing;
        this.plans = plans;
        this.ringing = ringing;
        this.clock = clock;
    }

    /// Where somebody may start one.
    @Reads
    public List<Place> places(Acting.Practitioner acting) {
        return places.of(acting);
    }

    /// Those whom one would ring first, now.
    @Reads
    public List<Colleague> onCall(Place place) {
        return places.onCall(place.team());
    }

    /// What one can be about.
    @Reads
    public List<Situation> situations() {
        return rows.situations();
    }

    /// Starts one. Where the team runs one already, that is it.
    ///
    /// @throws Refused.Missing where it is not theirs to start, or there is no such situation
    public PlanRef start(Place place, String situation, Acting.Practitioner acting) {
        if (!places.of(acting).contains(place)) throw new Refused.Missing();
        var what =
                rows.situations().stream()
                        .filter(one -> one.id().equals(situation))
                        .findFirst()
                        .orElseThrow(Refused.Missing::new);
        return rehearsing.start(place.team(), place.area(), what, acting);
    }

    /// Those of their teams, the newest first.
    @Reads
    public List<Past> of(Acting.Practitioner acting) {
        return rows.of(acting);
    }

    /// What came of one, for its team.
    ///
    /// @throws Refused.Missing where there is none, or it is not their team's
    public Report report(PlanRef ref, Acting.Practitioner acting) {
        var file = plans.look(ref, acting);
        if (file.drill().isEmpty()) throw new Refused.Missing();
        return new Report(file, ringing.about(ref.value()));
    }

    /// Whether a plan is a drill, for the mark that each of its pages bears.
    @Reads
    public boolean is(UUID plan) {
        return rows.is(new PlanRef(plan));
    }

    /// Those whose hours are over.
    @Reads
    List<PlanRef> over() {
        return rows.over(clock.instant());
    }

    void endByItself(PlanRef ref) {
        rehearsing.endByItself(ref);
    }

    /// A team, and an area by whose playbook it works.
    ///
    /// @param area GSS code
    public record Place(TeamRef team, String name, String area) {}

    /// One that a team ran or runs.
    public record Past(Plan plan, String team, Drill drill, Optional<Instant> endedAt) {}

    /// Everything that was asked and done, and whom it rang.
    public record Report(PlanFile file, List<Rung> rings) {}
}
