package org.lantern.protection;

import java.util.List;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.database.Reads;
import org.lantern.kernel.ConcernRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The concerns of a plan of which the decision is its reader's: there they open a case.
@Service
@Reads
public class DecidedHere {

    private final JdbcClient db;

    DecidedHere(JdbcClient db) {
        this.db = db;
    }

    /// Of those that they may open, in the same order.
    public List<ConcernRef> of(PlanFile file, Acting.Practitioner acting) {
        if (file.opens().isEmpty()) return List.of();
        var theirs =
                db.sql(
                                """
                                select d.concern from concern.decides d
                                where d.practitioner = :me and d.concern in (:concerns)
                                """)
                        .param("me", acting.ref().value())
                        .param("concerns", file.opens().stream().map(ConcernRef::value).toList())
                        .query(UUID.class)
                        .list();
        return file.opens().stream().filter(one -> theirs.contains(one.value())).toList();
    }
}
