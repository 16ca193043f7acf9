package org.lantern.protection;

import org.lantern.kernel.Recorded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears that two who were taken for one child are two after all.
@Component
class Unlinked {

    private static final Logger LOG = LoggerFactory.getLogger(Unlinked.class);

    private final LeftWithout left;

    Unlinked(LeftWithout left) {
        this.left = left;
    }

    /// In the transaction of whoever says so, which stands whatever happens here.
    @EventListener
    void hear(Recorded recorded) {
        if (!recorded.act().equals("people-parted")) return;
        try {
            left.keep();
        } catch (RuntimeException fault) {
            LOG.error("A child who was taken for another could not get a plan of their own", fault);
        }
    }
}
