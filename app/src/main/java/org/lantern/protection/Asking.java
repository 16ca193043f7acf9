package org.lantern.protection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.area.Areas;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Playbook;
import org.lantern.vocabulary.Playbook.Event;
import org.lantern.vocabulary.Playbook.Role;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/// Asks for what is to do: takes it out of the playbooks when a plan begins, and when something
/// happens from which further minutes run.
@Component
class Asking {

    private final Vocabulary vocabulary;
    private final Areas areas;
    private final StepRows rows;

    Asking(Vocabulary vocabulary, Areas areas, StepRows rows) {
        this.vocabulary = vocabulary;
        this.areas = areas;
        this.rows = rows;
    }

    /// What is to do from an event on, for the event and for each of these children. Whatever was
    /// asked before for the same cause stands: only what is missing is asked.
    ///
    /// @param cause the origin of the plan, or what happened
    void ask(Plan plan, UUID cause, When when, Collection<PersonRef> children, Instant now) {
        var all = new ArrayList<StepRows.Asked>();
        for (var book : books(when.event()))
            for (var action : book.in(plan.area()).actions())
                if (isAsked(action, plan, when))
                    for (var child : whom(action, children))
                        all.add(new StepRows.Asked(book, action, child));
        if (!all.isEmpty()) rows.ask(plan, new StepRows.Why(cause, when.at()), all, now);
    }

    private List<Playbook> books(Event event) {
        return Stream.of(FirstHour.GOLDEN_HOUR, FirstHour.GONE)
                .map(vocabulary::playbook)
                .filter(book -> book.actions().stream().anyMatch(a -> a.due().from() == event))
                .toList();
    }

    private static List<Optional<PersonRef>> whom(
            Playbook.Action action, Collection<PersonRef> children) {
        if (!action.isForEachChild() || children.isEmpty()) return List.of(Optional.empty());
        var each = new ArrayList<Optional<PersonRef>>();
        for (var child : children) each.add(Optional.of(child));
        return each;
    }

    /// In that nation, where the child was noticed, and of those who are asked now.
    private boolean isAsked(Playbook.Action action, Plan plan, When when) {
        return action.due().from() == when.event()
                && action.nations().contains(areas.area(plan.area()).nation().name())
                && action.isAskedAt(plan.setting())
                && when.whom().contains(action.who());
    }

    /// From which event, since when, and of whom: nobody is asked to examine a child as long as
    /// nobody of health is there.
    record When(Event event, Instant at, Set<Role> whom) {}
}
