package org.lantern.clock;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import org.lantern.kernel.By;
import org.lantern.kernel.PersonRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tries once more to start what could not be started.
@Service
class Trying {

    private static final Logger LOG = LoggerFactory.getLogger(Trying.class);
    private static final By JOB = By.clockwork("clock: what could not be started");

    private final Starting starting;
    private final DutyRows rows;
    private final DutyFacts facts;
    private final JdbcClient db;
    private final Clock clock;

    Trying(Starting starting, DutyRows rows, DutyFacts facts, JdbcClient db, Clock clock) {
        this.starting = starting;
        this.rows = rows;
        this.facts = facts;
        this.db = db;
        this.clock = clock;
    }

    @Transactional
    void again(NotStarted.Missing missing) {
        try {
            start(missing);
        } catch (RuntimeException fault) {
            LOG.error("Duty {} still cannot be started", missing.key(), fault);
            return;
        }
        db.sql(
                        "insert into clock.made_good (not_started, at) values (:ref, :now) on conflict do nothing")
                .param("ref", missing.ref())
                .param("now", clock.instant().atOffset(UTC))
                .update();
    }

    /// Whether a clock stands for the same power already: said twice, it is one.
    private boolean held(PersonRef child, NotStarted.Missing missing) {
        facts.oneAtATime(List.of(child));
        return rows.of(child, clock.instant()).stream()
                .anyMatch(one -> one.held(missing.key(), missing.at()));
    }

    /// As it was to begin: where it is the next round of what was done, as that.
    private void start(NotStarted.Missing missing) {
        if (facts.ofWhom(missing.subject()).filter(child -> held(child, missing)).isPresent())
            return;
        var before =
                missing.after()
                        .flatMap(done -> rows.find(done, clock.instant()))
                        .filter(done -> done.duty().code().equals(missing.key().code()))
                        .filter(done -> done.subject().equals(missing.subject()));
        if (before.isPresent()) starting.next(before.get(), missing.at(), JOB);
        else starting.start(missing.key(), missing.subject(), missing.at(), missing.after(), JOB);
    }
}
