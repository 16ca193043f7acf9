package org.lantern.protection;

import static java.time.ZoneOffset.UTC;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// After which deeds a plan did not ring or tell what it must, as rows. Each is written apart from
/// the deed, which stands.
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW)
class UnrungRows {

    private final JdbcClient db;
    private final Clock clock;
    private final Ids ids;

    UnrungRows(JdbcClient db, Clock clock, Ids ids) {
        this.db = db;
        this.clock = clock;
        this.ids = ids;
    }

    void note(PlanActed acted) {
        db.sql(
                        """
                        insert into protection.unrung (ref, plan, act, acted_by, acted_at)
                        values (:ref, :plan, :act, :by, :at)
                        """)
                .param("ref", ids.next())
                .param("plan", acted.subjects().getFirst())
                .param("act", acted.act())
                .param(
                        "by",
                        Optional.ofNullable(acted.by().practitioner())
                                .map(PractitionerRef::value)
                                .orElse(null),
                        Types.OTHER)
                .param("at", acted.at().atOffset(UTC))
                .update();
    }

    /// Those that nobody has mended, in their order.
    List<Unrung> open() {
        return db.sql(
                        """
                        select u.* from protection.unrung u
                        where not exists (select from protection.unrung_mended m where m.unrung = u.ref)
                        order by u.acted_at, u.ref
                        """)
                .query((row, _) ->
                        new Unrung(
                                row.getObject("ref", UUID.class),
                                new PlanRef(row.getObject("plan", UUID.class)),
                                row.getString("act"),
                                Optional.ofNullable(row.getObject("acted_by", UUID.class))
                                        .map(PractitionerRef::new),
                                StepRows.at(row, "acted_at")))
                .list();
    }

    void mended(Unrung one) {
        db.sql(
                        """
                        insert into protection.unrung_mended (unrung, mended_at) values (:ref, :now)
                        on conflict do nothing
                        """)
                .param("ref", one.ref())
                .param("now", clock.instant().atOffset(UTC))
                .update();
    }

    /// A deed after which something did not ring, or was not told.
    record Unrung(UUID ref, PlanRef plan, String act, Optional<PractitionerRef> by, Instant at) {}
}
