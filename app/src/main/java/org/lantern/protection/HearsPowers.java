package org.lantern.protection;

import java.util.Set;
import org.lantern.clock.ClockActed;
import org.lantern.kernel.By;
import org.lantern.kernel.CaseRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Hears that something was done with what runs on a case, in the transaction of that, which stands
/// whatever happens here. What could not ring is tried again within a minute.
@Component
class HearsPowers {

    private static final Logger LOG = LoggerFactory.getLogger(HearsPowers.class);

    private static final By JOB = By.clockwork("protection: what must ring of a power");
    private static final Set<String> LOOKS = Set.of("duty-listed", "duty-seen");

    private final PowerRings rings;

    HearsPowers(PowerRings rings) {
        this.rings = rings;
    }

    @EventListener
    void hear(ClockActed acted) {
        if (LOOKS.contains(acted.act())) return;
        try {
            acted.subjects().forEach(one -> rings.settle(new CaseRef(one), acted.by()));
        } catch (RuntimeException fault) {
            LOG.error("A power could not ring; it is tried again within a minute", fault);
        }
    }

    @Scheduled(initialDelay = 30_000, fixedRate = 60_000)
    void lookThrough() {
        for (var file : rings.silent()) {
            try {
                rings.settle(file, JOB);
            } catch (RuntimeException fault) {
                LOG.error("A power still cannot ring", fault);
            }
        }
    }
}
