package org.lantern.concern;

import org.lantern.database.Projection;
import org.lantern.kernel.ConcernRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which area answers for a concern now: where it was routed last.
@Repository
class WhoAnswers implements Projection {

    private final JdbcClient db;

    WhoAnswers(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String name() {
        return "concern.answering";
    }

    void settle(ConcernRef concern) {
        db.sql(
                        """
                        insert into concern.answering (concern, area)
                        select r.concern, r.area from concern.routed r where r.concern = :concern
                        on conflict (concern) do update set area = excluded.area
                        """)
                .param("concern", concern.value())
                .update();
    }

    @Override
    public int rebuild() {
        return db.sql(
                        """
                        insert into concern.answering (concern, area) select r.concern, r.area from concern.routed r
                        on conflict (concern) do update set area = excluded.area
                        """)
                .update();
    }
}
