package org.lantern.protection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.PractitionerRef;
import org.lantern.notification.NamedOnly;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who alone hears of what rings about a case, as a power does there.
@Repository
class NamedOnCases implements NamedOnly {

    /// The case itself, and every other record of its child, as of a child on a plan.
    private static final String TOLD =
            """
            with told as (select r.record from casefile.case_of f
                          cross join lateral protection.records_of(f.child) r
                          where f.case_ref = :case)
            """;

    private final JdbcClient db;

    NamedOnCases(JdbcClient db) {
        this.db = db;
    }

    /// Where a case, or a record that tells of its child or of one with them, is for named people
    /// only: those who see the case whole and whom every one of those records admits. No desk hears
    /// of it. The same of a plan stands with the plan.
    @Override
    public Optional<List<PractitionerRef>> of(UUID subject) {
        var named =
                db.sql(
                                TOLD
                                        + """
                                        select exists (select from told t join casefile.restriction x on x.record = t.record)
                                        """)
                        .param("case", subject)
                        .query(Boolean.class)
                        .single();
        if (!named) return Optional.empty();
        return Optional.of(
                db.sql(
                                TOLD
                                        + """
                                        select distinct v.practitioner from casefile.visible v
                                        where v.case_ref = :case and v.whole
                                          and not exists (select from told t where not casefile.admits(t.record, v.practitioner))
                                        """)
                        .param("case", subject)
                        .query((row, _) -> StepRows.who(row, "practitioner"))
                        .list());
    }
}
