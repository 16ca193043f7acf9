package org.lantern.protection;

import java.util.Set;
import org.lantern.kernel.Recorded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Has the carer told in the transaction of what is done on a safety plan, or of who comes to care
/// for a child and who no longer does. It never refuses or undoes that: the page of the case shows
/// that the carer does not know it, whatever happens here.
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
                    "plan-ended");

    private final SafetyNews news;

    SafetyAlarm(SafetyNews news) {
        this.news = news;
    }

    @EventListener
    void hear(Recorded recorded) {
        if (!CHANGES_IT.contains(recorded.act())) return;
        try {
            news.settle(recorded.subjects().getFirst(), recorded.by());
        } catch (RuntimeException fault) {
            LOG.error("A carer could not be told of a safety plan", fault);
        }
    }
}
