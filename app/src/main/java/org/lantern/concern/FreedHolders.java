package org.lantern.concern;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who held a concern and holds it no longer, as rows: from then on it is with nobody.
@Repository
class FreedHolders {

    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;

    FreedHolders(JdbcClient db, Ids ids, Clock clock) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
    }

    /// Those that are held by somebody who decides on them no longer.
    List<ConcernRef> inVain() {
        return db
                .sql("select concern from concern.held_in_vain order by concern")
                .query(UUID.class)
                .list()
                .stream()
                .map(ConcernRef::new)
                .toList();
    }

    /// @return whether somebody held it who decides on it no longer
    boolean freeFromVain(ConcernRef concern) {
        return free("concern.held_in_vain h where h.concern = :concern", concern) > 0;
    }

    /// Where whoever holds it is kept out of it since, as it stood until now.
    void freeFromKeptOut(ConcernRef concern) {
        free(
                "concern.waiting h where h.concern = :concern and h.holder is not null and not casefile.admits(h.concern, h.holder)",
                concern);
    }

    private int free(String from, ConcernRef concern) {
        return db.sql(
                        "insert into concern.freed (ref, concern, holder, freed_at) select :ref, h.concern, h.holder, :at from "
                                + from)
                .param("ref", ids.next())
                .param("concern", concern.value())
                .param("at", clock.instant().atOffset(UTC))
                .update();
    }
}
