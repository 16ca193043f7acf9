package org.lantern.protection;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.access.Acting;
import org.lantern.casefile.Cases;
import org.lantern.casefile.Closing;
import org.lantern.concern.Concern;
import org.lantern.kernel.PersonRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Children of a plan that has ended are in danger anew: a plan begins for them, out of the same
/// concerns, and a case that was closed is opened again.
@Component
class NewDanger {

    private final Beginning beginning;
    private final Cases cases;
    private final Closing closing;
    private final Trace trace;
    private final JdbcClient db;

    NewDanger(Beginning beginning, Cases cases, Closing closing, Trace trace, JdbcClient db) {
        this.beginning = beginning;
        this.cases = cases;
        this.closing = closing;
        this.trace = trace;
        this.db = db;
    }

    /// @return the plan that begins, or the one that runs for them by now
    /// @throws Beginning.AskFirst where one runs, and is not theirs to see
    PlanRef begin(PlanFile ended, List<Concern.Child> children, Acting.Practitioner acting) {
        var now = trace.now();
        var known =
                new Known(
                        ended.plan().area(),
                        ended.concerns(),
                        children,
                        Optional.empty(),
                        Optional.empty(),
                        Plan.FirstKnown.NOBODY,
                        now);
        var plan = beginning.start(known, now, "new-danger", acting);
        for (var child : children)
            cases.ofChild(child.person())
                    .ifPresent(file -> closing.goesOn(file, Closing.Because.PLAN, "", acting.by()));
        return plan;
    }

    /// Who of a plan are these, under whatever record each was known elsewhere.
    Set<PersonRef> onIt(PlanRef plan, Set<PersonRef> who) {
        return db
                .sql(
                        """
                        select n.child from protection.on_plan n
                        where n.plan = :plan and exists (select from casefile.one_with(n.child) o where o.person in (:who))
                        """)
                .param("plan", plan.value())
                .param("who", who.stream().map(PersonRef::value).toList())
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonRef::new)
                .collect(Collectors.toSet());
    }
}
