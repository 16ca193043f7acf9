package org.lantern.protection;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Playbook.Event;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A child is back. Where their plan had ended since they were gone, and another runs for them by
/// now, the two are one from then on: that one goes on, whether or not whoever says so sees it.
@Service
@Transactional
public class Returning {

    private final SeenPlans seen;
    private final TurnRows turns;
    private final Turning turning;
    private final SameChild sameChild;
    private final Trace trace;

    Returning(SeenPlans seen, TurnRows turns, Turning turning, SameChild sameChild, Trace trace) {
        this.seen = seen;
        this.turns = turns;
        this.turning = turning;
        this.sameChild = sameChild;
        this.trace = trace;
    }

    /// None begins in the area meanwhile, nor ends. Told twice, it stands once.
    ///
    /// @param who is back; nobody where no child is on it
    /// @return the plan that runs for those who are back, or else this one, as far as they may see
    ///   them
    /// @throws Refused.Missing when this one is not theirs to see
    public Optional<PlanRef> back(
            PlanRef ref, Set<PersonRef> who, Turning.Said said, Acting.Practitioner acting) {
        trace.holdArea(seen.find(ref, acting).orElseThrow(Refused.Missing::new).plan().area());
        var told = turns.told().is(ref, Event.RETURN, said.at());
        var goesOn = turns.goesOnAs(ref).filter(_ -> told);
        var runs = goesOn.isPresent() ? goesOn.get() : record(ref, who, said, acting);
        return Stream.of(runs, ref).filter(one -> seen.find(one, acting).isPresent()).findFirst();
    }

    private PlanRef record(
            PlanRef ref, Set<PersonRef> who, Turning.Said said, Acting.Practitioner acting) {
        trace.holdBeside(ref);
        var late = turns.isEndedAsGone(ref);
        var theirs = turning.back(ref, who, said, acting);
        return late ? sameChild.intoOthers(theirs, acting) : theirs;
    }
}
