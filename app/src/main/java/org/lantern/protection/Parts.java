package org.lantern.protection;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.database.Reads;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Playbook.Event;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Parts in a plan: offered to a colleague in one step, and mine until they take it; or noted of
/// somebody without an account who was rung. Nobody who is named in a concern ever has one.
@Service
@Transactional
public class Parts {

    private final PlanRows plans;
    private final PartRows rows;
    private final Giving giving;
    private final Asking asking;
    private final Trace trace;
    private final Ids ids;

    Parts(PlanRows plans, PartRows rows, Giving giving, Asking asking, Trace trace, Ids ids) {
        this.plans = plans;
        this.rows = rows;
        this.giving = giving;
        this.asking = asking;
        this.trace = trace;
        this.ids = ids;
    }

    /// Who may be offered a part: those who are at work in an agency, but whoever a concern of the
    /// plan keeps out.
    @Reads
    public Optional<PractitionerRef> mayHave(PlanRef plan, String email) {
        return giving.mayHave(plan, email);
    }

    /// For whoever may give that part. That it was theirs to give is asked before any name is.
    ///
    /// @throws NotTheirs where somebody else gives it
    public void mustBeTheirs(PlanRef ref, Role role, Acting.Practitioner acting) {
        giving.begin(ref, role, acting);
    }

    /// How like a name is to that of anybody who must have no part in it, for whoever may give that
    /// part. That it is like one stands on the trail, whatever comes of it.
    public Likeness likeness(PlanRef ref, Role role, String name, Acting.Practitioner acting) {
        giving.begin(ref, role, acting);
        return compared(ref, giving.likeness(ref, name), acting);
    }

    /// The same of a colleague.
    public Likeness likeness(
            PlanRef ref, Role role, PractitionerRef to, Acting.Practitioner acting) {
        giving.begin(ref, role, acting);
        return compared(ref, giving.likeness(ref, to), acting);
    }

    private Likeness compared(PlanRef ref, Likeness likeness, Acting.Practitioner acting) {
        if (likeness != Likeness.OTHER) trace.acted("plan-name-compared", ref, acting);
        return likeness;
    }

    /// Offers a part to a colleague. It stays with whoever has it until they take it.
    ///
    /// @throws NotTheirs where a carer is named by anybody but a social worker who sees the case,
    ///   or a part is offered that is somebody else's
    /// @throws Giving.NameIsNear where somebody of their name must have no part in it
    public void offer(
            PlanRef ref, Role role, PractitionerRef to, String words, Acting.Practitioner acting) {
        offer(ref, role, to, new Said(words, ""), acting);
    }

    /// The same, where somebody of their name must have no part in it, and whoever offers it says
    /// why it is another person.
    public void offer(
            PlanRef ref, Role role, PractitionerRef to, Said said, Acting.Practitioner acting) {
        var another = giving.another(giving.begin(ref, role, acting), to, said.another());
        var by = Optional.of(acting.ref());
        rows.offer(ref, new Offer(ids.next(), role, to, said.words(), by, trace.now()), another);
        trace.acted("plan-part-offered", ref, acting);
    }

    /// Somebody without an account has the part: they were rung, and said so.
    ///
    /// @throws Giving.NamedInIt where somebody of that name must have no part in it
    /// @throws Giving.NameIsNear where a name is near, and nobody who works on the concern or the
    ///   case says why it is another person
    public void note(PlanRef ref, Role role, Outsider who, Acting.Practitioner acting) {
        var seen = giving.begin(ref, role, acting);
        var holder =
                new Holder(
                        ids.next(),
                        role,
                        Optional.empty(),
                        who.name(),
                        who.agency(),
                        who.number(),
                        giving.another(seen, who.name(), who.another()),
                        trace.now());
        rows.note(ref, holder, acting.ref());
        began(seen.plan(), role);
        trace.acted("plan-part-noted", ref, acting);
    }

    /// Takes a part that was offered. From now on it is theirs. Whoever offered it was asked
    /// whether they are another person than who is named so; what was offered by itself nobody was.
    ///
    /// @return the plan, with which it may have gone on since they looked
    /// @throws Giving.NameIsNear where it was offered by itself to somebody whose name must have no
    ///   part
    public PlanRef take(PlanRef ref, UUID offer, Acting.Practitioner acting) {
        var open = giving.open(ref, offer, acting);
        var seen = trace.begin(open.plan(), acting);
        var mine = mine(open, acting);
        if (mine.by().isEmpty()) giving.another(seen, acting.ref(), "");
        rows.take(mine.ref(), trace.now());
        began(seen.plan(), mine.role());
        trace.acted("plan-part-taken", open.plan(), acting);
        return open.plan();
    }

    /// In a drill they answer for the team, and have its part from now on. Whoever was faster has
    /// it.
    ///
    /// @throws Refused.Missing where it is no drill
    public void answer(PlanRef ref, Acting.Practitioner acting) {
        var plan = trace.begin(ref, acting).plan();
        if (!plan.isDrill()) throw new Refused.Missing();
        if (Cast.isAnswered(rows.holders(ref))) return;
        var role = Cast.partOf(acting.agencyKind());
        var by = Optional.of(acting.ref());
        var offer = new Offer(ids.next(), role, acting.ref(), "", by, trace.now());
        rows.offer(ref, offer, "");
        rows.take(offer.ref(), trace.now());
        began(plan, role);
        trace.acted("plan-part-taken", ref, acting);
    }

    /// Does not take it: it stays with whoever has it.
    ///
    /// @param why empty where they were not asked
    public void decline(PlanRef ref, UUID offer, String why, Acting.Practitioner acting) {
        var open = giving.open(ref, offer, acting);
        trace.begin(open.plan(), acting);
        rows.decline(mine(open, acting).ref(), why, trace.now());
        trace.acted("plan-part-declined", open.plan(), acting);
    }

    private Offer mine(WentOn.Open open, Acting.Practitioner acting) {
        return rows.offers(open.plan()).stream()
                .filter(o -> o.ref().equals(open.offer()) && o.to().equals(acting.ref()))
                .findFirst()
                .orElseThrow(Refused.Missing::new);
    }

    /// Where somebody of health comes in, what they are asked runs from now.
    private void began(Plan plan, Role role) {
        if (role != Role.HEALTH) return;
        var now = trace.now();
        asking.ask(
                plan,
                plan.origin().value(),
                new Asking.When(Event.START, now, Set.of(Role.HEALTH)),
                plans.whom(plan.ref()),
                now);
    }

    /// What is said with an offer.
    ///
    /// @param words to whom it is offered
    /// @param another why it is not whoever has their name; empty where nobody asked
    public record Said(String words, String another) {}

    /// Somebody without an account, who is rung.
    ///
    /// @param another why it is not whoever has a name near that one; empty where nobody asked
    public record Outsider(String name, String agency, String number, String another) {}

    /// Somebody else gives that part.
    public static final class NotTheirs extends Refused.Conflict {
        NotTheirs() {
            super(
                    "That part is given by whoever has it, or by those who work on the concern. A"
                            + " carer is named by a social worker.");
        }
    }
}
