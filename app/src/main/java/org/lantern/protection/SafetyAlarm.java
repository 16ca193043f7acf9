package org.lantern.protection;

import java.util.Set;
import org.lantern.kernel.By;
import org.lantern.kernel.Recorded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Has the carer told in the transaction of what is done on a safety plan, or of who comes to care
/// for a child and who no longer does, and looks through all of it once a minute. It never refuses
/// or undoes that: the page of the case shows that the carer does not know it, whatever happens
/// here.
@Component
class SafetyAlarm {

    private static final Logger LOG = LoggerFactory.getLogger(SafetyAlarm.class);

    private static final Set<String> CHANGES_IT =
            Set.of(
                    "safety-plan-written",
                    "safety-plan-acknowledged",
                    "plan-started",
                    "plan-joined",
                    "plan-parted",
                    "plan-part-taken",
                    "plan-part-noted",
                    "plan-care-ended",
                    "plan-ended",
                    "people-linked");
    private static final By JOB = By.clockwork("protection: who must know a safety plan");

    private final SafetyNews news;

    SafetyAlarm(SafetyNews news) {
        this.news = news;
    }

    @EventListener
    void hear(Recorded recorded) {
        if (!CHANGES_IT.contains(recorded.act())) return;
        trying(() -> news.settle(recorded.subjects().getFirst(), recorded.by()));
    }

    /// What failed, and what changed in another way, such as that two records are parted.
    @Scheduled(initialDelay = 45_000, fixedRate = 60_000)
    void lookThrough() {
        trying(() -> news.all().forEach(file -> trying(() -> news.settleOne(file, JOB))));
    }

    private static void trying(Runnable settling) {
        try {
            settling.run();
        } catch (RuntimeException fault) {
            LOG.error("A carer could not be told of a safety plan; it is tried again", fault);
        }
    }
}
