package org.lantern.protection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.stereotype.Component;

/// What must hold before a part is given: that it is theirs to give, and that nobody has it who is
/// named in what was told of the child.
@Component
class Giving {

    private final PartRows rows;
    private final PlanRows plans;
    private final Outsiders outsiders;
    private final Trace trace;

    Giving(PartRows rows, PlanRows plans, Outsiders outsiders, Trace trace) {
        this.rows = rows;
        this.plans = plans;
        this.outsiders = outsiders;
        this.trace = trace;
    }

    /// A carer is approved and named by a social worker; everybody may hand over their own part;
    /// those who work on the concern or the case may give any other.
    ///
    /// @throws Parts.NotTheirs where somebody else gives it
    SeenPlan begin(PlanRef ref, Role role, Acting.Practitioner acting) {
        var seen = trace.begin(ref, acting);
        var whole = seen.whole();
        var own =
                Optional.ofNullable(rows.holders(ref).get(role))
                        .flatMap(Holder::who)
                        .filter(acting.ref()::equals)
                        .isPresent();
        var allowed =
                role == Role.PLACEMENT_CARER
                        ? whole && acting.agencyKind() == AgencyKind.SOCIAL_CARE
                        : whole || own;
        if (!allowed) throw new Parts.NotTheirs();
        return seen;
    }

    /// Where what was offered to them stands now: it may have gone on with the plan of a child.
    WentOn.Open open(PlanRef ref, UUID offer, Acting.Practitioner acting) {
        return rows.wentOn().open(ref, offer, acting.ref());
    }

    /// Who is on it now.
    List<PersonRef> whom(PlanRef plan) {
        return plans.whom(plan);
    }

    Optional<PractitionerRef> mayHave(PlanRef plan, String email) {
        return outsiders.signingInAs(email).filter(who -> outsiders.admits(plan, who));
    }

    Likeness likeness(PlanRef plan, String name) {
        return outsiders.likeness(plan, name);
    }

    /// A colleague is known to be who they are: one who only has the same name is asked about, as
    /// somebody outside is whose name is near.
    Likeness likeness(PlanRef plan, PractitionerRef to) {
        return outsiders.likeness(plan, outsiders.name(to)) == Likeness.SAME
                ? Likeness.NEAR
                : Likeness.OTHER;
    }

    /// Why this colleague is not whoever is named so; empty where nobody has their name.
    ///
    /// @throws Refused.Missing where a record keeps them out
    /// @throws NameIsNear where nobody who works on the concern or the case says why
    String another(SeenPlan seen, PractitionerRef to, String said) {
        var plan = seen.plan().ref();
        if (!outsiders.admits(plan, to)) throw new Refused.Missing();
        return another(seen, likeness(plan, to), said);
    }

    /// The same of somebody outside.
    ///
    /// @throws NamedInIt where somebody of that name must have no part in it
    String another(SeenPlan seen, String name, String said) {
        return another(seen, likeness(seen.plan().ref(), name), said);
    }

    private static String another(SeenPlan seen, Likeness likeness, String said) {
        return switch (likeness) {
            case SAME -> throw new NamedInIt();
            case NEAR -> {
                if (said.isEmpty() || !seen.whole()) throw new NameIsNear();
                yield said;
            }
            case OTHER -> "";
        };
    }

    /// No parent, companion or person of concern has a part.
    static final class NamedInIt extends Refused.Conflict {
        NamedInIt() {
            super("Somebody of that name is named in the concern. They cannot have a part.");
        }
    }

    /// It may be a slip: somebody has to say that it is another person.
    static final class NameIsNear extends Refused.Conflict {
        NameIsNear() {
            super(
                    "That name, or one near it, stands in what was told of the child. Somebody who"
                            + " works on the concern has to say why it is another person.");
        }
    }
}
