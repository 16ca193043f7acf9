package org.lantern.protection;

import java.util.Set;
import org.lantern.clock.ClockActed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears what was done on plans and which duties began, in the transaction of that, which stands
/// whatever happens here.
@Component
class HearsDuties {

    private static final Logger LOG = LoggerFactory.getLogger(HearsDuties.class);
    private static final Set<String> DEEDS = Set.of("plan-action-done", "plan-paper-entered");

    private final DoneDuties duties;

    HearsDuties(DoneDuties duties) {
        this.duties = duties;
    }

    @EventListener
    void hear(PlanActed acted) {
        if (!DEEDS.contains(acted.act())) return;
        try {
            duties.done(new PlanRef(acted.subjects().getFirst()), acted.by());
        } catch (RuntimeException fault) {
            LOG.error("What was done on a plan could not meet its duty; it is met by hand", fault);
        }
    }

    @EventListener
    void hear(ClockActed acted) {
        if (!acted.act().equals("duty-started")) return;
        try {
            duties.began(acted.subjects().getFirst(), acted.by());
        } catch (RuntimeException fault) {
            LOG.error("A duty could not be met by what was done before; it is met by hand", fault);
        }
    }
}
