package org.lantern.casefile;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.kernel.PractitionerRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who was shut out of a record and may meet it after all.
@Service
@Transactional
public class LettingIn {

    private final JdbcClient db;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    LettingIn(JdbcClient db, Clock clock, ApplicationEventPublisher events) {
        this.db = db;
        this.clock = clock;
        this.events = events;
    }

    /// They turned out to be another person, and meet it as anybody in their place does.
    ///
    /// @param reason how somebody knows; never empty
    public void letIn(UUID record, PractitionerRef who, String reason, Acting.Practitioner by) {
        var now = clock.instant();
        var let =
                db.sql(
                                """
                                insert into casefile.let_in (record, practitioner, number, reason, let_in_by, let_in_at)
                                select s.record, s.practitioner, s.number, :reason, :by, :at
                                from casefile.shut_out s where s.record = :record and s.practitioner = :who
                                """)
                        .param("record", record)
                        .param("who", who.value())
                        .param("reason", reason)
                        .param("by", by.ref().value())
                        .param("at", now.atOffset(UTC))
                        .update();
        if (let > 0)
            events.publishEvent(new Apart.RecordActed("practitioner-let-in", record, by.by(), now));
    }
}
