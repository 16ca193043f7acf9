package org.lantern.notification;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Goes on with rings whose next step is due. Any number of nodes may do so at once: each holds the
/// rows that it works on, and what one has not committed when it dies another takes.
@Service
class Escalation {

    private static final Logger LOG = LoggerFactory.getLogger(Escalation.class);

    private static final Duration BEFORE_AGAIN = Duration.ofMinutes(1);

    private final DueRows due;
    private final Stepping stepping;
    private final Clock clock;

    Escalation(DueRows due, Stepping stepping, Clock clock) {
        this.due = due;
        this.stepping = stepping;
        this.clock = clock;
    }

    /// Takes what is due, as much as one transaction takes.
    ///
    /// @return how many steps those were
    @Transactional
    public int goOn() {
        var now = clock.instant();
        var steps = due.due(now);
        steps.forEach(step -> {
            try {
                stepping.take(step, now);
            } catch (RuntimeException fault) {
                LOG.error("A ring could not go on; it is tried again in a minute", fault);
                due.notBefore(step.ring().ref(), now.plus(BEFORE_AGAIN));
            }
        });
        return steps.size();
    }
}
