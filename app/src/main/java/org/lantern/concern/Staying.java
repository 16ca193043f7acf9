package org.lantern.concern;

import org.lantern.database.Projection;
import org.lantern.kernel.ConcernRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Of which concerns the child stays in an area although an area that is not on Lantern decides:
/// worked out from the facts with every deed, as what waits is.
@Repository
class Staying implements Projection {

    private static final String NOW =
            """
            insert into concern.staying (concern, area, decided_in, since)
            select distinct on (s.concern) s.concern, s.area, s.decided_in, s.since
            from concern.still_here s where %s order by s.concern, s.since desc
            on conflict (concern) do update set area = excluded.area, decided_in = excluded.decided_in,
                since = excluded.since
            """;

    private final JdbcClient db;

    Staying(JdbcClient db) {
        this.db = db;
    }

    /// Once it is known whether the concern waits.
    void settle(ConcernRef concern) {
        db.sql(
                        """
                        delete from concern.staying t where t.concern = :concern
                        and not exists (select from concern.still_here s where s.concern = t.concern)
                        """)
                .param("concern", concern.value())
                .update();
        db.sql(NOW.formatted("s.concern = :concern")).param("concern", concern.value()).update();
    }

    @Override
    public String name() {
        return "concern.staying";
    }

    @Override
    public int rebuild() {
        db.sql("delete from concern.staying").update();
        return db.sql(NOW.formatted("true")).update();
    }
}
