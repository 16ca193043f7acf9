package org.lantern.protection;

import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.kernel.TeamRef;
import org.lantern.vocabulary.Situation;
import org.springframework.stereotype.Component;

/// Begins a drill, one at a time for a team, and ends one whose hours are over.
@Component
class Rehearsing {

    private static final Acting.Clockwork JOB =
            new Acting.Clockwork("protection: drill", "its hours are over");

    private final DrillRows rows;
    private final Beginning beginning;
    private final TurnRows turns;
    private final Signals signals;
    private final Trace trace;

    Rehearsing(DrillRows rows, Beginning beginning, TurnRows turns, Signals signals, Trace trace) {
        this.rows = rows;
        this.beginning = beginning;
        this.turns = turns;
        this.signals = signals;
        this.trace = trace;
    }

    /// Where the team runs one already, that is it.
    PlanRef start(TeamRef team, String area, Situation what, Acting.Practitioner acting) {
        signals.hold("drill of " + team);
        return rows.running(team).orElseGet(() -> begin(team, area, what, acting));
    }

    private PlanRef begin(TeamRef team, String area, Situation what, Acting.Practitioner acting) {
        var ref = beginning.rehearse(team, area, what, acting);
        rows.add(ref, new Drill(what, trace.now().plus(Drills.LONGEST)));
        trace.acted("drill-started", ref, acting);
        return ref;
    }

    void endByItself(PlanRef ref) {
        signals.hold(ref);
        if (turns.isEnded(ref)) return;
        var over = Ended.How.DRILL_OVER;
        turns.end(ref, 1, new Ended(over, "", "", false, Optional.empty(), trace.now()));
        trace.acted("plan-ended", ref, JOB);
    }
}
