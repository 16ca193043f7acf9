package org.lantern.clock;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.Optional;
import org.lantern.kernel.By;
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
    private final JdbcClient db;
    private final Clock clock;

    Trying(Starting starting, JdbcClient db, Clock clock) {
        this.starting = starting;
        this.db = db;
        this.clock = clock;
    }

    @Transactional
    void again(NotStarted.Missing missing) {
        try {
            starting.start(missing.key(), missing.subject(), missing.at(), Optional.empty(), JOB);
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
}
