package org.lantern.casefile;

import org.lantern.database.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which areas answer for a case now, out of all that was ever said of it.
@Repository
class AnsweringAreas implements Projection {

    private final JdbcClient db;

    AnsweringAreas(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String name() {
        return "casefile.answering";
    }

    @Override
    public int rebuild() {
        return db.sql(
                        """
                        insert into casefile.answering (case_ref, kind, area)
                        select distinct on (case_ref, kind) case_ref, kind, area
                        from casefile.responsibility order by case_ref, kind, since desc, ref desc
                        on conflict (case_ref, kind) do update set area = excluded.area
                        """)
                .update();
    }
}
