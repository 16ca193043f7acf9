package org.lantern.protection;

import org.lantern.access.Acting;
import org.lantern.clock.ToldOfChild;
import org.lantern.kernel.PersonRef;
import org.springframework.stereotype.Component;

/// What was recorded on a plan of a child, whoever may meet such a plan may know: whom every record
/// of its children admits.
@Component
class PlanToldOfChild implements ToldOfChild {

    private final SeenPlans seen;

    PlanToldOfChild(SeenPlans seen) {
        this.seen = seen;
    }

    @Override
    public boolean mayKnow(PersonRef child, Acting.Practitioner who) {
        return !seen.of(child, who).isEmpty();
    }
}
