package org.lantern.protection;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.lantern.access.Acting;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Playbook.Event;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What turns a plan: the child comes to where they stay, is gone, is back; it ends.
@Service
@Transactional
public class Turning {

    private final PlanRows plans;
    private final TurnRows rows;
    private final Asking asking;
    private final Partings partings;
    private final Trace trace;
    private final Ids ids;

    Turning(PlanRows plans, TurnRows rows, Asking asking, Partings partings, Trace trace, Ids ids) {
        this.plans = plans;
        this.rows = rows;
        this.asking = asking;
        this.partings = partings;
        this.trace = trace;
        this.ids = ids;
    }

    /// Children have come to where they will stay. Told twice of a child, it stands once.
    ///
    /// @param who has come; nobody where no child is on it
    /// @throws Partings.Elsewhere where one of them is no longer on it
    public void arrived(PlanRef ref, Set<PersonRef> who, Said said, Acting.Practitioner acting) {
        var seen = trace.begin(ref, acting);
        var all = partings.on(seen.plan(), who).keySet();
        if (who.isEmpty() && !all.isEmpty()) throw new Refused.Missing();
        if (!seen.only().isEmpty() && !seen.only().containsAll(who)) throw new Refused.Missing();
        var told = rows.told();
        var coming = new HashSet<>(who);
        coming.removeAll(told.of(ref, Event.ARRIVAL, said.at()));
        if (all.isEmpty() ? told.is(ref, Event.ARRIVAL, said.at()) : coming.isEmpty()) return;
        var some = coming.containsAll(all) ? Set.<PersonRef>of() : coming;
        happened(seen.plan(), new What(Event.ARRIVAL, some, coming), said, acting);
        trace.acted("plan-child-arrived", ref, acting);
    }

    /// A child is gone, from when somebody noticed. Where others are still there, the plan of those
    /// who are gone parts from theirs. Told twice, it stands once.
    ///
    /// @param who is gone; nobody where no child is on it
    /// @return the plan of those who are gone
    /// @throws Partings.Elsewhere where one of them is no longer on it
    public PlanRef gone(PlanRef ref, Set<PersonRef> who, Said said, Acting.Practitioner acting) {
        var plan = trace.begin(ref, acting).plan();
        partings.on(plan, who);
        var theirs = rows.isGone(ref) ? plan : partings.of(plan, who, Parted.GONE, acting);
        if (!rows.isGone(theirs.ref())) {
            happened(theirs, ofAll(Event.NOTICED, theirs), said, acting);
            trace.acted("plan-child-gone", theirs.ref(), acting);
        }
        return theirs.ref();
    }

    /// A child is back. Where others are still gone, the plan of those who are back parts from
    /// theirs. Told twice, it stands once. A plan that ended since they were gone, or as safe
    /// meanwhile, runs again.
    ///
    /// @param who is back; nobody where no child is on it
    /// @return the plan of those who are back
    /// @throws Partings.Elsewhere where one of them is no longer on it
    public PlanRef back(PlanRef ref, Set<PersonRef> who, Said said, Acting.Practitioner acting) {
        var plan = trace.beginBack(ref, acting).plan();
        if (!rows.isGone(ref)) {
            if (rows.told().is(ref, Event.RETURN, said.at())) return ref;
            throw new NotGone();
        }
        var theirs = partings.of(plan, who, Parted.BACK, acting);
        happened(theirs, ofAll(Event.RETURN, theirs), said, acting);
        trace.acted("plan-child-back", theirs.ref(), acting);
        return theirs.ref();
    }

    /// From now on these children have a plan of their own.
    public PlanRef part(
            PlanRef ref, Collection<PersonRef> who, String reason, Acting.Practitioner acting) {
        return partings.part(trace.beginWhole(ref, acting), who, reason, acting).ref();
    }

    /// Ends a plan, or what was carried on of one that had ended. What was done stays, and standing
    /// down says nothing about trafficking.
    ///
    /// @throws Over where somebody ended it since they looked
    /// @throws Refused.Missing where such a plan does not end so
    /// @throws NotGone where it would end since the child is gone, and nobody recorded that
    /// @throws StillGone where it would end since the child is safe, who is gone
    /// @throws NotInCharge where somebody who is no manager of the area would stand it down
    public void end(PlanRef ref, Ended.How how, Ending ending, Acting.Practitioner acting) {
        var plan = trace.beginWhole(ref, acting);
        if (!how.isOf(plan)) throw new Refused.Missing();
        if (how == Ended.How.GONE && !rows.isGone(ref)) throw new NotGone();
        if (how == Ended.How.SAFE && rows.isGone(ref)) throw new StillGone();
        if (how == Ended.How.STOOD_DOWN && !acting.managedAreas().contains(plan.area()))
            throw new NotInCharge();
        var end =
                new Ended(
                        how,
                        ending.withWhom(),
                        ending.words(),
                        ending.carriedOn() && !plan.isDrill(),
                        Optional.of(acting.ref()),
                        trace.now());
        if (!rows.end(ref, ending.before() + 1, end)) throw new Over();
        trace.acted("plan-ended", ref, acting);
    }

    private What ofAll(Event event, Plan plan) {
        return new What(event, Set.of(), plans.whom(plan.ref()));
    }

    private void happened(Plan plan, What what, Said said, Acting.Practitioner acting) {
        var now = trace.now();
        Doing.mustBeItsTime(plan, said.at(), now);
        var ref = ids.next();
        rows.happened(
                plan.ref(),
                new Happening(
                        ref,
                        what.event(),
                        what.some(),
                        said.at(),
                        said.words(),
                        said.logNumber(),
                        acting.ref(),
                        now));
        rows.told().add(ref, what.some());
        asking.ask(
                plan,
                ref,
                new Asking.When(what.event(), said.at(), EnumSet.allOf(Role.class)),
                what.asked(),
                now);
    }

    /// @param some of whom it was, where it was not of all
    /// @param asked for whom what follows is asked
    private record What(Event event, Set<PersonRef> some, Collection<PersonRef> asked) {}

    /// What was said of it.
    ///
    /// @param at when, as it was said
    public record Said(Instant at, String words, String logNumber) {}

    /// What is said of its end.
    ///
    /// @param withWhom who has the child safe
    /// @param carriedOn whether what is still open is carried on
    /// @param before how often it had ended when they said so
    public record Ending(String withWhom, String words, boolean carriedOn, int before) {}

    /// Somebody was faster.
    public static final class Over extends Refused.Conflict {
        Over() {
            super("This plan has ended. Its page says who ended it, and when.");
        }
    }

    /// Nobody said that the child was gone.
    public static final class NotGone extends Refused.Conflict {
        NotGone() {
            super("Nobody has recorded that the child is gone.");
        }
    }

    /// Somebody said that the child was gone, and nobody that they are back.
    public static final class StillGone extends Refused.Conflict {
        StillGone() {
            super("First record that the child is back.");
        }
    }

    /// Only a manager of the area may do that.
    public static final class NotInCharge extends Refused.Conflict {
        NotInCharge() {
            super("Only a manager of this area can stand a plan down.");
        }
    }
}
