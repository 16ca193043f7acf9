package org.lantern.protection;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.lantern.concern.Concern;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Playbook.Event;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.stereotype.Component;

/// Carries all that stands on one plan over to another that is about the same child: its concerns,
/// its other children, whoever has a part that nobody has there, that a child is gone, what only it
/// asked for, and what was done.
@Component
class Carrying {

    private final PlanRows plans;
    private final DoneRows done;
    private final PartRows parts;
    private final TurnRows turns;
    private final Asking asking;
    private final Ids ids;

    Carrying(
            PlanRows plans, DoneRows done, PartRows parts, TurnRows turns, Asking asking, Ids ids) {
        this.plans = plans;
        this.done = done;
        this.parts = parts;
        this.turns = turns;
        this.asking = asking;
        this.ids = ids;
    }

    void over(Plan from, Plan to, Instant now) {
        plans.about(to.ref(), plans.concerns(from.ref()), now);
        plans.children(from.ref())
                .forEach((child, label) ->
                        plans.add(to.ref(), new Concern.Child(child, 1, label), now));
        var there = parts.holders(to.ref());
        parts.holders(from.ref()).values().stream()
                .filter(holder -> !there.containsKey(holder.role()))
                .forEach(holder -> parts.copy(to.ref(), holder, ids.next()));
        var children = plans.whom(to.ref());
        start(to, to, children, now);
        start(from, to, children, now);
        gone(from, to, children, now);
        done.copyDone(from.ref(), to.ref());
    }

    /// Where a child was noticed decides what is asked: what only the other place asks for counts
    /// from when that plan began.
    private void start(Plan asks, Plan to, List<PersonRef> children, Instant now) {
        var roles = EnumSet.allOf(Role.class);
        if (!parts.holders(to.ref()).containsKey(Role.HEALTH)) roles.remove(Role.HEALTH);
        asking.ask(
                to.noticedAt(asks.setting()),
                to.origin().value(),
                new Asking.When(Event.START, asks.startedAt(), roles),
                children,
                now);
    }

    private void gone(Plan from, Plan to, List<PersonRef> children, Instant now) {
        if (turns.isGone(to.ref())) return;
        turns.goneSince(from.ref())
                .ifPresent(since -> {
                    var noticed = ids.next();
                    turns.copyStanding(from.ref(), to.ref(), noticed);
                    asking.ask(
                            to,
                            noticed,
                            new Asking.When(Event.NOTICED, since, EnumSet.allOf(Role.class)),
                            children,
                            now);
                });
    }
}
