package org.lantern.concern;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whoever takes a call and rings the caller's agency back through its switchboard says so while
/// they write the call down, and need not say it again.
@Component
class RungBack {

    private final JdbcClient db;

    RungBack(JdbcClient db) {
        this.db = db;
    }

    @EventListener
    void on(ConcernRaised raised) {
        db.sql(
                        """
                        insert into concern.referrer_checked (concern, words, checked_by, checked_at)
                        select c.ref, '', c.recorded_by, c.recorded_at from concern.concern c
                        where c.ref = :ref and c.channel = 'TELEPHONE' and c.referrer = 'WORKS_WITH_CHILDREN'
                          and exists (select from casefile.stated s
                                      where s.origin = c.ref and s.concept = 'telephone.called-back'
                                        and s.answer -> 'known' ->> 'code' = 'through-switchboard')
                        """)
                .param("ref", raised.concern().value())
                .update();
    }
}
