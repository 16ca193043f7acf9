package org.lantern.protection;

import java.util.List;
import java.util.Set;
import org.lantern.access.Acting;
import org.lantern.concern.Concern;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A child is gone, whatever became of the plan on whose page that is said: where it has ended, one
/// begins anew for them, and says so.
@Service
@Transactional
public class GoneAgain {

    private final Plans plans;
    private final NewDanger danger;
    private final Turning turning;

    GoneAgain(Plans plans, NewDanger danger, Turning turning) {
        this.plans = plans;
        this.danger = danger;
        this.turning = turning;
    }

    /// Whether somebody who looks at it may begin another from it: it ended, with the child there,
    /// and they work on the concern or the case.
    public static boolean mayBegin(PlanFile file) {
        return file.whole()
                && !file.isRunning()
                && !file.isGone()
                && !file.plan().isDrill()
                && file.goesOn().isEmpty()
                && !file.children().isEmpty();
    }

    /// A child is gone, from when somebody noticed.
    ///
    /// @param who is gone; nobody where no child is on it
    /// @return the plan of those who are gone
    /// @throws Refused.Missing when it is not theirs to see
    /// @throws Turning.Over where it has ended and they may not begin another
    /// @throws Beginning.AskFirst where another runs, and is not theirs to see
    public PlanRef gone(
            PlanRef ref, Set<PersonRef> who, Turning.Said said, Acting.Practitioner acting) {
        var file = plans.find(ref, acting);
        if (!mayBegin(file)) return turning.gone(ref, who, said, acting);
        var again = danger.begin(file, children(file, who), acting);
        return turning.gone(again, danger.onIt(again, who), said, acting);
    }

    private static List<Concern.Child> children(PlanFile file, Set<PersonRef> who) {
        if (!file.children().keySet().containsAll(who)) throw new Partings.Elsewhere();
        if (who.isEmpty()) throw new Refused.Missing();
        return file.children().entrySet().stream()
                .filter(child -> who.contains(child.getKey()))
                .map(child -> new Concern.Child(child.getKey(), 1, child.getValue()))
                .toList();
    }
}
