package org.lantern.notification;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whether a step of a ring reached anybody by message. Where it did not, nobody waits for them.
@Repository
class Reach {

    private final JdbcClient db;

    Reach(JdbcClient db) {
        this.db = db;
    }

    /// A message of a ring is lost. If all others of its step are too, and nobody said that they
    /// have it, the ring goes on at once.
    void nobodyReached(UUID notice, Instant now) {
        hold(notice);
        var lost =
                db.sql(
                                """
                                insert into notification.unreached (ring, round, step, at)
                                select s.ring, s.round, s.step, :now from notification.notice told
                                join lateral (select * from notification.step s where s.ring = told.ring
                                              order by s.round desc, s.step desc limit 1) s on true
                                where told.ref = :notice and told.told_at = s.at
                                  and not exists (select from notification.promised p
                                                  where p.ring = s.ring and p.round = s.round and p.step = s.step)
                                  and not exists (
                                      select from notification.notice n join notification.message m on m.notice = n.ref
                                      where n.ring = s.ring and n.told_at = s.at
                                        and m.ref not in (select u.message from notification.undelivered u where u.notice = n.ref))
                                on conflict do nothing
                                """)
                        .param("notice", notice)
                        .param("now", now.atOffset(UTC))
                        .update();
        if (lost > 0)
            db.sql(
                            """
                            update notification.due set at = least(at, :now)
                            where ring = (select ring from notification.notice where ref = :notice)
                            """)
                    .param("notice", notice)
                    .param("now", now.atOffset(UTC))
                    .update();
    }

    /// The ring, until the transaction ends, so that of two messages lost at once one sees the
    /// other.
    private void hold(UUID notice) {
        db.sql(
                        """
                        select from notification.due where ring = (select ring from notification.notice where ref = :notice)
                        for update
                        """)
                .param("notice", notice)
                .query()
                .listOfRows();
    }
}
