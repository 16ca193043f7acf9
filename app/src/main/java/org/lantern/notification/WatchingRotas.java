package org.lantern.notification;

import org.lantern.access.RotaWatch;
import org.lantern.kernel.By;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Recorded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks at all rotas every few minutes for holes that come near, and at once at those on which
/// somebody is put, or from which they are taken. It never refuses or undoes that: the page of the
/// rota shows each hole, whatever happens here.
@Component
class WatchingRotas {

    private static final Logger LOG = LoggerFactory.getLogger(WatchingRotas.class);
    private static final String EVERY = "${lantern.notification.rotas-every:300000}";
    private static final By JOB = By.clockwork("notification: holes in rotas");

    private final RotaWatch rotas;
    private final HoleNews news;

    WatchingRotas(RotaWatch rotas, HoleNews news) {
        this.rotas = rotas;
        this.news = news;
    }

    /// At a fixed rate it runs on a thread of its own, and holds up no ring.
    @Scheduled(initialDelayString = EVERY, fixedRateString = EVERY)
    void look() {
        rotas.teams().forEach(team -> trying(() -> news.settle(team, JOB)));
    }

    @EventListener
    void hear(Recorded recorded) {
        if (!recorded.act().startsWith("rota-")) return;
        var who = new PractitionerRef(recorded.subjects().getFirst());
        trying(() -> news.settleWith(who, recorded.by()));
    }

    private static void trying(Runnable settling) {
        try {
            settling.run();
        } catch (RuntimeException fault) {
            LOG.error("Nobody could be told of holes in a rota; it is tried again", fault);
        }
    }
}
