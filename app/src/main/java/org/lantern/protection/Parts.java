package org.lantern.protection;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
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
    private final Outsiders outsiders;
    private final Asking asking;
    private final Trace trace;
    private final Ids ids;

    Parts(PlanRows plans, PartRows rows, Outsiders outsiders, Asking asking, Trace trace, Ids ids) {
        this.plans = plans;
        this.rows = rows;
        this.outsiders = outsiders;
        this.asking = asking;
        this.trace = trace;
        this.ids = ids;
    }

    /// Who may be offered a part: those who are at work in an agency, but whoever a concern of the
    /// plan keeps out.
    @Reads
    public Optional<PractitionerRef> mayHave(PlanRef plan, String email) {
        return outsiders.signingInAs(email).filter(who -> outsiders.admits(plan, who));
    }

    /// How like a name is to that of anybody who must have no part in it.
    @Reads
    public Likeness likeness(PlanFile file, String name) {
        return outsiders.likeness(file.plan().ref(), name);
    }

    /// Offers a part to a colleague. It stays with whoever has it until they take it.
    ///
    /// @throws NotTheirs where a carer is named by anybody but a social worker who sees the case,
    ///   or a part is offered that is somebody else's
    /// @throws NamedInIt where somebody of their name must have no part in it
    public void offer(
            PlanRef ref, Role role, PractitionerRef to, String words, Acting.Practitioner acting) {
        mayGive(trace.begin(ref, acting), role, acting);
        if (!outsiders.admits(ref, to)) throw new Refused.Missing();
        mustBeAnother(ref, to);
        var by = Optional.of(acting.ref());
        rows.offer(ref, new Offer(ids.next(), role, to, words, by, trace.now()));
        trace.acted("plan-part-offered", ref, acting);
    }

    /// Somebody without an account has the part: they were rung, and said so.
    ///
    /// @throws NamedInIt where somebody of that name must have no part in it
    /// @throws NameIsNear where a name is near, and nobody who works on the concern or the case
    ///   says why it is another person
    public void note(PlanRef ref, Role role, Outsider who, Acting.Practitioner acting) {
        var seen = trace.begin(ref, acting);
        mayGive(seen, role, acting);
        var likeness = outsiders.likeness(ref, who.name());
        if (likeness == Likeness.SAME) throw new NamedInIt();
        var near = likeness == Likeness.NEAR;
        if (near && (who.another().isEmpty() || !seen.whole())) throw new NameIsNear();
        var holder =
                new Holder(
                        ids.next(),
                        role,
                        Optional.empty(),
                        who.name(),
                        who.agency(),
                        who.number(),
                        near ? who.another() : "",
                        trace.now());
        rows.note(ref, holder, acting.ref());
        began(seen.plan(), role);
        trace.acted("plan-part-noted", ref, acting);
    }

    /// Takes a part that was offered. From now on it is theirs.
    public void take(PlanRef ref, UUID offer, Acting.Practitioner acting) {
        var plan = trace.begin(ref, acting).plan();
        var mine = mine(ref, offer, acting);
        mustBeAnother(ref, acting.ref());
        rows.take(mine.ref(), trace.now());
        began(plan, mine.role());
        trace.acted("plan-part-taken", ref, acting);
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
        rows.offer(ref, offer);
        rows.take(offer.ref(), trace.now());
        began(plan, role);
        trace.acted("plan-part-taken", ref, acting);
    }

    /// Does not take it: it stays with whoever has it.
    ///
    /// @param why empty where they were not asked
    public void decline(PlanRef ref, UUID offer, String why, Acting.Practitioner acting) {
        trace.begin(ref, acting);
        rows.decline(mine(ref, offer, acting).ref(), why, trace.now());
        trace.acted("plan-part-declined", ref, acting);
    }

    private Offer mine(PlanRef ref, UUID offer, Acting.Practitioner acting) {
        return rows.offers(ref).stream()
                .filter(o -> o.ref().equals(offer) && o.to().equals(acting.ref()))
                .findFirst()
                .orElseThrow(Refused.Missing::new);
    }

    /// A carer is approved and named by a social worker; everybody may hand over their own part;
    /// those who work on the concern or the case may give any other.
    private void mayGive(SeenPlan seen, Role role, Acting.Practitioner acting) {
        var whole = seen.whole();
        var own =
                Optional.ofNullable(rows.holders(seen.plan().ref()).get(role))
                        .flatMap(Holder::who)
                        .filter(acting.ref()::equals)
                        .isPresent();
        var allowed =
                role == Role.PLACEMENT_CARER
                        ? whole && acting.agencyKind() == AgencyKind.SOCIAL_CARE
                        : whole || own;
        if (!allowed) throw new NotTheirs();
    }

    /// Where somebody of health comes in, what they are asked runs from now.
    private void began(Plan plan, Role role) {
        if (role != Role.HEALTH) return;
        var now = trace.now();
        asking.ask(
                plan,
                plan.origin().value(),
                new Asking.When(Event.START, now, Set.of(Role.HEALTH)),
                plans.children(plan.ref()).keySet(),
                now);
    }

    private void mustBeAnother(PlanRef ref, PractitionerRef who) {
        if (outsiders.likeness(ref, outsiders.name(who)) == Likeness.SAME) throw new NamedInIt();
    }

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

    /// No parent, companion or person of concern has a part.
    public static final class NamedInIt extends Refused.Conflict {
        NamedInIt() {
            super("Somebody of that name is named in the concern. They cannot have a part.");
        }
    }

    /// It may be a slip: somebody has to say that it is another person.
    public static final class NameIsNear extends Refused.Conflict {
        NameIsNear() {
            super(
                    "A name near that one stands in what was told of the child. Somebody who works on"
                            + " the concern has to say why it is another person.");
        }
    }
}
