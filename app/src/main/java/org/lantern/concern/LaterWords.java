package org.lantern.concern;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.kernel.ConcernRef;
import org.lantern.notification.Notice;
import org.lantern.notification.Notices;
import org.lantern.notification.Occasion;
import org.springframework.stereotype.Component;

/// What whoever told us says after it was sent: words that they add, or take back. They stand on
/// the row of the concern until somebody who works on it has met them, and open a second look where
/// it was decided.
@Component
class LaterWords {

    private final Concerns concerns;
    private final ConcernFiles files;
    private final DecisionRows rows;
    private final WhatWaits waits;
    private final Notices notices;
    private final Clock clock;

    LaterWords(
            Concerns concerns,
            ConcernFiles files,
            DecisionRows rows,
            WhatWaits waits,
            Notices notices,
            Clock clock) {
        this.concerns = concerns;
        this.files = files;
        this.rows = rows;
        this.waits = waits;
        this.notices = notices;
        this.clock = clock;
    }

    /// Words of this concern came. It is held still, with those that are decided together with it.
    void came(UUID words, ConcernRef ref, Acting acting) {
        var with = waits.decidedWith(ref);
        if (!concerns.waits(with))
            rows.lookAgain(with, files.look(with) + 1, "", Optional.empty(), clock.instant());
        files.holder(with)
                .map(ConcernFile.Held::by)
                .filter(holder -> !holder.value().equals(acting.by().practitioner()))
                .ifPresent(holder ->
                        notices.tell(
                                new Notice(
                                        holder,
                                        "later-words:" + words,
                                        Occasion.LATER_WORDS,
                                        "/concerns/" + with,
                                        false,
                                        false),
                                acting.by()));
        waits.settle(with);
        waits.notifyDesks(ref);
    }
}
