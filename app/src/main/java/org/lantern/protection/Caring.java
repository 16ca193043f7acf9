package org.lantern.protection;

import java.util.Collection;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who cares for which children of a plan, where they are with different carers. Each is approved
/// and named by a social worker, and is shown the plan of those children alone. Who cares for all
/// of them is named as any other part is given.
@Service
@Transactional
public class Caring {

    private final PartRows rows;
    private final CareRows cares;
    private final Giving giving;
    private final Trace trace;
    private final Ids ids;

    Caring(PartRows rows, CareRows cares, Giving giving, Trace trace, Ids ids) {
        this.rows = rows;
        this.cares = cares;
        this.giving = giving;
        this.trace = trace;
        this.ids = ids;
    }

    /// Asks a colleague to care for each of these alone. Whoever cares for them now does until it
    /// is taken.
    ///
    /// @throws Parts.NotTheirs where it is named by anybody but a social worker who sees the case
    /// @throws Giving.NameIsNear where somebody of their name must have no part in it
    public void offer(
            PlanRef ref,
            Collection<PersonRef> children,
            PractitionerRef to,
            Parts.Said said,
            Acting.Practitioner acting) {
        var another = giving.another(begin(ref, children, acting), to, said.another());
        for (var child : children) {
            var offer =
                    new Offer(
                            ids.next(),
                            Role.PLACEMENT_CARER,
                            to,
                            said.words(),
                            Optional.of(acting.ref()),
                            trace.now(),
                            Optional.of(child));
            rows.offer(ref, offer, another);
        }
        trace.acted("plan-part-offered", ref, acting);
    }

    /// Somebody without an account cares for each of these: they were rung, and said so.
    ///
    /// @throws Giving.NamedInIt where somebody of that name must have no part in it
    public void note(
            PlanRef ref,
            Collection<PersonRef> children,
            Parts.Outsider who,
            Acting.Practitioner acting) {
        var another = giving.another(begin(ref, children, acting), who.name(), who.another());
        for (var child : children) {
            var holder =
                    new Holder(
                            ids.next(),
                            Role.PLACEMENT_CARER,
                            Optional.empty(),
                            who.name(),
                            who.agency(),
                            who.number(),
                            another,
                            trace.now(),
                            Optional.of(child));
            rows.note(ref, holder, acting.ref());
        }
        trace.acted("plan-part-noted", ref, acting);
    }

    /// These are with their carer no longer: from now on nobody cares for them by this plan, until
    /// somebody else is named. Said twice is harmless.
    public void ended(
            PlanRef ref,
            Collection<PersonRef> children,
            String reason,
            Acting.Practitioner acting) {
        begin(ref, children, acting);
        rows.carers(ref)
                .forEach((child, carer) -> {
                    if (children.contains(child))
                        cares.ended(carer.ref(), child, reason, acting.ref(), trace.now());
                });
        trace.acted("plan-care-ended", ref, acting);
    }

    private SeenPlan begin(
            PlanRef ref, Collection<PersonRef> children, Acting.Practitioner acting) {
        var seen = giving.begin(ref, Role.PLACEMENT_CARER, acting);
        if (children.isEmpty() || !giving.whom(ref).containsAll(children))
            throw new Refused.Missing();
        return seen;
    }
}
