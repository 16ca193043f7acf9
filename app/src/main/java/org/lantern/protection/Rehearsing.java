package org.lantern.protection;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lantern.access.Acting;
import org.lantern.kernel.PersonRef;
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
        var plan = beginning.rehearse(team, area, what, acting);
        var ref = plan.ref();
        var invented = invented(ref, what);
        rows.add(ref, new Drill(what, trace.now().plus(Drills.LONGEST), invented));
        beginning.ask(
                plan,
                invented.stream().map(Drill.Invented::ref).toList(),
                plan.startedAt(),
                trace.now());
        trace.acted("drill-started", ref, acting);
        return ref;
    }

    /// Nobody on record: the first by the reference of the plan, and each other by one made of it.
    private static List<Drill.Invented> invented(PlanRef plan, Situation what) {
        return IntStream.rangeClosed(1, what.children().size())
                .mapToObj(number ->
                        new Drill.Invented(
                                new PersonRef(number == 1 ? plan.value() : made(plan, number)),
                                number,
                                what.children().get(number - 1).en()))
                .toList();
    }

    private static UUID made(PlanRef plan, int number) {
        return UUID.nameUUIDFromBytes((plan + "/" + number).getBytes(StandardCharsets.UTF_8));
    }

    void endByItself(PlanRef ref) {
        signals.hold(ref);
        if (turns.isEnded(ref)) return;
        var over = Ended.How.DRILL_OVER;
        turns.end(ref, 1, new Ended(over, "", "", false, Optional.empty(), trace.now()));
        trace.acted("plan-ended", ref, JOB);
    }
}
