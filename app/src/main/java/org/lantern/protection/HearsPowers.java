package org.lantern.protection;

import java.util.Set;
import org.lantern.clock.ClockActed;
import org.lantern.kernel.CaseRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears that something was done with what runs on a case, in the transaction of that, which stands
/// whatever happens here.
@Component
class HearsPowers {

    private static final Logger LOG = LoggerFactory.getLogger(HearsPowers.class);

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
            LOG.error("A power could not ring; it is tried again at the next deed on it", fault);
        }
    }
}
