package org.lantern.protection;

import java.util.Set;
import org.lantern.kernel.Recorded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears that others may see a record than before, in the transaction of that, which stands
/// whatever happens here: the plans that run about its child leave the pages of whoever may see
/// them no longer.
@Component
class HearsRecords {

    private static final Logger LOG = LoggerFactory.getLogger(HearsRecords.class);

    private static final Set<String> OTHERS_MAY_SEE =
            Set.of(
                    "people-linked",
                    "record-restricted",
                    "record-given-back",
                    "record-named",
                    "practitioner-let-in",
                    "practitioner-shut-out");

    private final Signals signals;

    HearsRecords(Signals signals) {
        this.signals = signals;
    }

    @EventListener
    void hear(Recorded recorded) {
        if (!OTHERS_MAY_SEE.contains(recorded.act())) return;
        try {
            signals.changedWith(recorded.subjects());
        } catch (RuntimeException fault) {
            LOG.error("Open pages could not be told who may see a plan now", fault);
        }
    }
}
