package org.lantern.protection;

import java.util.Set;
import org.lantern.clock.ClockActed;
import org.lantern.kernel.By;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Hears that something was done with what runs on a case or for a child, or on a plan, in the
/// transaction of that, which stands whatever happens here. What could not ring is tried again
/// within a minute.
@Component
class HearsPowers {

    private static final Logger LOG = LoggerFactory.getLogger(HearsPowers.class);

    private static final By JOB = By.clockwork("protection: what must ring of a power");
    private static final Set<String> LOOKS =
            Set.of("duty-listed", "duty-seen", Trace.SEEN, Trace.LISTED);

    private final PowerRings rings;
    private final RingingPowers must;

    HearsPowers(PowerRings rings, RingingPowers must) {
        this.rings = rings;
        this.must = must;
    }

    @EventListener
    void hear(ClockActed acted) {
        if (LOOKS.contains(acted.act())) return;
        try {
            acted.subjects().forEach(one -> rings.settle(one, acted.by()));
        } catch (RuntimeException fault) {
            LOG.error("A power could not ring; it is tried again within a minute", fault);
        }
    }

    /// Who has a part, which children are on it, and whether a drill runs.
    @EventListener
    void hear(PlanActed acted) {
        if (LOOKS.contains(acted.act())) return;
        try {
            rings.settlePlans(acted.subjects().getFirst(), acted.by());
        } catch (RuntimeException fault) {
            LOG.error("A power could not ring; it is tried again within a minute", fault);
        }
    }

    @Scheduled(initialDelay = 30_000, fixedRate = 60_000)
    void lookThrough() {
        for (var told : must.silent()) {
            try {
                rings.settle(told, JOB);
            } catch (RuntimeException fault) {
                LOG.error("A power still cannot ring", fault);
            }
        }
    }
}
