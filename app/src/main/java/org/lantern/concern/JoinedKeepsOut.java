package org.lantern.concern;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Whoever is kept out of a concern for a name in it is kept out of the one with which it is
/// decided.
@Component
class JoinedKeepsOut {

    private final Namesakes namesakes;
    private final WhatWaits waits;

    JoinedKeepsOut(Namesakes namesakes, WhatWaits waits) {
        this.namesakes = namesakes;
        this.waits = waits;
    }

    @EventListener
    void acted(ConcernActed acted) {
        if (!acted.act().equals("concern-joined")) return;
        namesakes.joined(acted.concern());
        waits.settle(acted.concern());
    }
}
