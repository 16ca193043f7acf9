package org.lantern.protection;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears that a plan began, or that a concern joined it, in the transaction of that, which stands
/// whatever happens here.
@Component
class HearsStarts {

    private static final Logger LOG = LoggerFactory.getLogger(HearsStarts.class);

    private static final Set<String> STARTS = Set.of("plan-started", "plan-joined");

    private final CasesGoOn cases;

    HearsStarts(CasesGoOn cases) {
        this.cases = cases;
    }

    @EventListener
    void hear(PlanActed acted) {
        if (!STARTS.contains(acted.act())) return;
        try {
            cases.goOn(new PlanRef(acted.subjects().getFirst()), acted.by());
        } catch (RuntimeException fault) {
            LOG.error("A case could not be opened again; a manager can do it", fault);
        }
    }
}
