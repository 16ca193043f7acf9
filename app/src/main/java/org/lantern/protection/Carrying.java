package org.lantern.protection;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Playbook.Event;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Carries what stands on the plan of a child over to another plan of the same child: its concerns,
/// who has a part, what happened, what only it asked for, and what was done.
@Component
class Carrying {

    private final JdbcClient db;
    private final PlanRows plans;
    private final CarriedParts parts;
    private final DoneRows done;
    private final Asking asking;
    private final Ids ids;

    Carrying(
            JdbcClient db,
            PlanRows plans,
            CarriedParts parts,
            DoneRows done,
            Asking asking,
            Ids ids) {
        this.db = db;
        this.plans = plans;
        this.parts = parts;
        this.done = done;
        this.asking = asking;
        this.ids = ids;
    }

    /// Who is on a plan and is one with somebody on another.
    Set<PersonRef> sharedWith(Plan plan, Plan other) {
        return pairs(other, plan).keySet();
    }

    /// Of each who is on the other plan as well, who they are on this one.
    private Map<PersonRef, PersonRef> pairs(Plan plan, Plan other) {
        var all = new HashMap<PersonRef, PersonRef>();
        db.sql(
                        """
                        select a.child as there, b.child from protection.on_plan a
                        cross join lateral casefile.one_with(a.child) o
                        join protection.on_plan b on b.child = o.person
                        where a.plan = :other and b.plan = :plan
                        """)
                .param("plan", plan.ref().value())
                .param("other", other.ref().value())
                .query(row -> {
                    all.put(
                            new PersonRef(row.getObject("there", UUID.class)),
                            new PersonRef(row.getObject("child", UUID.class)));
                });
        return all;
    }

    /// Whether something happened on one that does not stand on the other.
    boolean tellsMore(Plan from, Plan to) {
        return !later(from, to).isEmpty();
    }

    /// @param from of nobody but children who are on the other as well
    void over(Plan from, Plan to, Instant now) {
        var children = List.copyOf(sharedWith(to, from));
        plans.about(to.ref(), plans.concerns(from.ref()), now);
        also(from, to, now);
        start(from, to, children, parts.over(from, to, pairs(from, to), now), now);
        for (var what : later(from, to)) {
            var theirs = whom(what, pairs(from, to));
            // What is written of nobody is of all.
            if (theirs.filter(List::isEmpty).isEmpty())
                again(what, to, theirs.orElse(children), now);
        }
        done.copyDone(from.ref(), to.ref());
    }

    /// Whoever sees the case of the record that was on this one sees the other by it.
    private void also(Plan from, Plan to, Instant now) {
        db.sql(
                        """
                        insert into protection.also_of (plan, child, at)
                        select :to, c.child, :now from protection.on_plan c where c.plan = :from union
                        select :to, a.child, :now from protection.also_of a where a.plan = :from on conflict do nothing
                        """)
                .param("from", from.ref().value())
                .param("to", to.ref().value())
                .param("now", now.atOffset(UTC))
                .update();
    }

    /// Where a child was noticed decides what is asked: what only the other place asks for counts
    /// from when that plan began; health is asked from when it came in.
    private void start(
            Plan from, Plan to, List<PersonRef> children, Optional<Instant> health, Instant now) {
        var there = to.noticedAt(from.setting());
        var cause = to.origin().value();
        var roles = EnumSet.complementOf(EnumSet.of(Role.HEALTH));
        ask(there, cause, new Asking.When(Event.START, from.startedAt(), roles), children, now);
        health.ifPresent(since ->
                ask(
                        there,
                        cause,
                        new Asking.When(Event.START, since, Set.of(Role.HEALTH)),
                        children,
                        now));
    }

    private void ask(Plan to, UUID cause, Asking.When when, List<PersonRef> children, Instant now) {
        asking.ask(to, cause, when, children, now);
    }

    /// Of whom it was there, where it was not of all.
    private static Optional<List<PersonRef>> whom(
            Happened what, Map<PersonRef, PersonRef> theyAre) {
        return what.child()
                .map(child ->
                        theyAre.entrySet().stream()
                                .filter(one -> one.getValue().equals(child))
                                .map(Map.Entry::getKey)
                                .toList());
    }

    /// The last of each that happened on it, later than the same or its opposite there; of children
    /// who came apart, the last of each.
    private List<Happened> later(Plan from, Plan to) {
        return db.sql(
                        """
                        select h.ref, h.event, h.at, h.child from (
                            select distinct on (x.event, o.child) x.*, o.child from protection.happened x
                            left join protection.happened_to o on o.happened = x.ref
                            where x.plan = :from
                              and (o.child is null or o.child in (select n.child from protection.on_plan n where n.plan = :from))
                            order by x.event, o.child, x.recorded_at desc, x.ref desc) h
                        where not exists (select from protection.happened t
                                          where t.plan = :to and t.at >= h.at and (t.event = 'ARRIVAL') = (h.event = 'ARRIVAL')
                                            and (not exists (select from protection.happened_to o where o.happened = t.ref)
                                                 or exists (select from protection.happened_to o
                                                            cross join lateral casefile.one_with(o.child) w
                                                            where o.happened = t.ref
                                                              and (w.person = h.child
                                                                   or h.child is null and w.person in (
                                                                       select n.child from protection.on_plan n where n.plan = :from)))))
                        order by h.at, h.ref
                        """)
                .param("from", from.ref().value())
                .param("to", to.ref().value())
                .query((row, _) ->
                        new Happened(
                                row.getObject("ref", UUID.class),
                                Event.valueOf(row.getString("event")),
                                StepRows.at(row, "at"),
                                Optional.ofNullable(row.getObject("child", UUID.class))
                                        .map(PersonRef::new)))
                .list();
    }

    /// It stands there from now on, so that what rings for it rings there.
    private void again(Happened what, Plan to, List<PersonRef> children, Instant now) {
        var copy = ids.next();
        db.sql(
                        """
                        insert into protection.happened (ref, plan, event, at, words, log_number, recorded_by, recorded_at)
                        select :copy, :to, h.event, h.at, h.words, h.log_number, h.recorded_by, :now
                        from protection.happened h where h.ref = :ref
                        """)
                .param("copy", copy)
                .param("to", to.ref().value())
                .param("ref", what.ref())
                .param("now", now.atOffset(UTC))
                .update();
        if (what.event() == Event.ARRIVAL) new ToldRows(db).add(copy, children);
        ask(
                to,
                copy,
                new Asking.When(what.event(), what.at(), EnumSet.allOf(Role.class)),
                children,
                now);
    }

    private record Happened(UUID ref, Event event, Instant at, Optional<PersonRef> child) {}
}
