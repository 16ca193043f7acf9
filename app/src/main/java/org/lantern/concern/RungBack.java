package org.lantern.concern;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Whoever takes a call and rings the caller's agency back through its switchboard says so while
/// they write the call down, and need not say it again. Where that fails, they say it again: it
/// never stands in the way of the concern.
@Component
class RungBack {

    private static final Logger LOG = LoggerFactory.getLogger(RungBack.class);

    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate within;

    RungBack(
            JdbcClient db,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.db = db;
        this.events = events;
        within = new TransactionTemplate(transactions);
        within.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @EventListener
    void on(ConcernRaised raised) {
        try {
            within.executeWithoutResult(_ -> check(raised));
        } catch (RuntimeException fault) {
            LOG.error("That a caller was rung back could not be put down", fault);
        }
    }

    private void check(ConcernRaised raised) {
        var checked =
                db.sql(
                                """
                                insert into concern.referrer_checked (concern, words, checked_by, checked_at)
                                select r.concern, '', r.recorded_by, r.recorded_at from concern.rung_back r
                                where r.concern = :ref on conflict do nothing
                                """)
                        .param("ref", raised.concern().value())
                        .update();
        if (checked > 0)
            events.publishEvent(
                    new ConcernActed(
                            "referrer-checked", raised.concern(), raised.by(), raised.at()));
    }
}
