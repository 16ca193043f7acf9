package org.lantern.concern;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// An offer ends by itself where there is nothing left to take over: the last decision fell, or the
/// concern is decided with another. Whoever was asked sees it no longer.
@Component
class OfferEnds {

    private static final String BY_ITSELF = "Ended by itself";

    private final OfferRows rows;

    OfferEnds(OfferRows rows) {
        this.rows = rows;
    }

    @EventListener
    void hear(ConcernActed acted) {
        switch (acted.act()) {
            case "concern-decided" -> end(acted, OfferRows.Ended.DECIDED);
            case "concern-joined" -> end(acted, OfferRows.Ended.JOINED);
            default -> {}
        }
    }

    private void end(ConcernActed acted, OfferRows.Ended how) {
        var who = acted.by().practitioner();
        if (who == null || rows.isIn("concern.waiting", acted.concern())) return;
        rows.end(acted.concern(), how, BY_ITSELF, who, acted.at());
    }
}
