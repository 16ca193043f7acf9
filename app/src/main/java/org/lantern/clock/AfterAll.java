package org.lantern.clock;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.UUID;
import org.lantern.kernel.By;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was said of a duty and did not stay so, as rows.
@Repository
class AfterAll {

    private final JdbcClient db;

    AfterAll(JdbcClient db) {
        this.db = db;
    }

    /// Whether somebody ever said that it was not done after all.
    boolean wasTakenBack(UUID duty) {
        return db.sql("select exists (select from clock.taken_back where started = :duty)")
                .param("duty", duty)
                .query(Boolean.class)
                .single();
    }

    /// It applies after all: that it does not is taken back.
    ///
    /// @return whether nobody was faster
    boolean applies(UUID duty, String reason, By by, Instant now) {
        return db.sql(
                                """
                                insert into clock.drop_taken_back (started, number, reason, taken_back_by, taken_back_at)
                                select d.started, d.number, :reason, :by, :now
                                from clock.dropped_at(:now) d where d.started = :duty
                                on conflict do nothing
                                """)
                        .param("duty", duty)
                        .param("reason", reason)
                        .param("by", DutyRows.who(by))
                        .param("now", now.atOffset(UTC))
                        .update()
                > 0;
    }
}
