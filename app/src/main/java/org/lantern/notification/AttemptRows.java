package org.lantern.notification;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Attempts to send, and what came of each, as rows.
@Repository
class AttemptRows {

    private final JdbcClient db;

    AttemptRows(JdbcClient db) {
        this.db = db;
    }

    void begin(UUID message, int number, Optional<String> address, Instant now, Instant until) {
        db.sql(
                        """
                        insert into notification.attempt (message, number, address, at, lease_until)
                        values (:message, :number, :address, :now, :until)
                        """)
                .param("message", message)
                .param("number", number)
                .param("address", address.orElse(null))
                .param("now", now.atOffset(UTC))
                .param("until", until.atOffset(UTC))
                .update();
    }

    void end(
            UUID message,
            int number,
            String outcome,
            String why,
            Optional<Instant> again,
            Instant now) {
        db.sql(
                        """
                        insert into notification.outcome (message, number, outcome, why, again_at, at)
                        values (:message, :number, :outcome, :why, :again, :now)
                        """)
                .param("message", message)
                .param("number", number)
                .param("outcome", outcome)
                .param("why", why)
                .param("again", again.map(at -> at.atOffset(UTC)).orElse(null))
                .param("now", now.atOffset(UTC))
                .update();
    }

    /// Whether it is still the newest attempt, held until the transaction ends; a node whose lease
    /// was over may come late.
    boolean isNewest(UUID message, int number) {
        db.sql("select from notification.to_send where message = :message for update")
                .param("message", message)
                .query()
                .listOfRows();
        return db.sql(
                        "select max(number) = :number from notification.attempt where message = :message")
                .param("message", message)
                .param("number", number)
                .query(Boolean.class)
                .single();
    }
}
