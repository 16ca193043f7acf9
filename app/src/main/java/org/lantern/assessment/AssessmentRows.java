package org.lantern.assessment;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.casefile.ChildCase;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.vocabulary.Layout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Assessments as rows. Facts are inserted and read; none is updated.
@Repository
class AssessmentRows {

    private static final String OF_CHILD =
            """
            a.case_ref in (select k.case_ref from casefile.one_with(:child) o
                           join casefile.case_of k on k.child = o.person)
            """;

    private final JdbcClient db;

    AssessmentRows(JdbcClient db) {
        this.db = db;
    }

    /// The open one of a child or of anybody one with them, or else the last that ended.
    Optional<Assessment> of(PersonRef child) {
        return db.sql(
                        """
                        select a.*, e.reason, e.ended_by, e.ended_at
                        from assessment.assessment a left join assessment.ended e on e.assessment = a.ref
                        where %s
                        order by (e.assessment is null) desc, a.ref desc limit 1
                        """
                                .formatted(OF_CHILD))
                .param("child", child.value())
                .query(AssessmentRows::assessment)
                .optional();
    }

    /// @return false where one is open
    boolean start(
            AssessmentRef ref,
            ChildCase file,
            Layout layout,
            Acting.Practitioner acting,
            Instant now) {
        return db.sql(
                                """
                                insert into assessment.assessment (ref, case_ref, number, layout, layout_version, started_by, agency, started_at)
                                select :ref, :case, 1 + coalesce((select max(a.number) from assessment.assessment a where a.case_ref = :case), 0),
                                       :layout, :version, :by, :agency, :at
                                where not exists (select from assessment.assessment a where %s
                                    and not exists (select from assessment.ended e where e.assessment = a.ref))
                                on conflict do nothing
                                """
                                        .formatted(OF_CHILD))
                        .param("ref", ref.value())
                        .param("case", file.ref().value())
                        .param("child", file.child().value())
                        .param("layout", layout.id())
                        .param("version", layout.version())
                        .param("by", acting.ref().value())
                        .param("agency", acting.agency().value())
                        .param("at", now.atOffset(UTC))
                        .update()
                == 1;
    }

    void end(AssessmentRef ref, String reason, Acting.Practitioner acting, Instant now) {
        db.sql(
                        """
                        insert into assessment.ended (assessment, reason, ended_by, ended_at)
                        values (:ref, :reason, :by, :at) on conflict do nothing
                        """)
                .param("ref", ref.value())
                .param("reason", reason)
                .param("by", acting.ref().value())
                .param("at", now.atOffset(UTC))
                .update();
    }

    private static Assessment assessment(ResultSet row, int number) throws SQLException {
        return new Assessment(
                new AssessmentRef(row.getObject("ref", UUID.class)),
                new CaseRef(row.getObject("case_ref", UUID.class)),
                row.getString("layout"),
                row.getInt("layout_version"),
                new PractitionerRef(row.getObject("started_by", UUID.class)),
                new AgencyRef(row.getObject("agency", UUID.class)),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                end(row));
    }

    private static Optional<Assessment.End> end(ResultSet row) throws SQLException {
        var at = row.getObject("ended_at", OffsetDateTime.class);
        if (at == null) return Optional.empty();
        return Optional.of(
                new Assessment.End(
                        row.getString("reason"),
                        new PractitionerRef(row.getObject("ended_by", UUID.class)),
                        at.toInstant()));
    }
}
