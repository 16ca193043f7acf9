package org.lantern.concern;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Decisions, and proposals that wait for a manager, as rows.
@Repository
class DecisionRows {

    /// Every child who is decided with a concern, or nobody once for the concern as a whole. Of one
    /// that is decided with another there is nothing.
    private static final String TO_DECIDE =
            """
            with items as (
                select t.person, t.label, t.concern <> :concern as later, t.concern, t.place
                from concern.to_decide t where t.decided_with = :concern
                union all
                select null, '', false, null, 1
                where not exists (select from concern.to_decide t where t.decided_with = :concern)
                  and not exists (select from concern.live_join j where j.concern = :concern)),
            made as (
                select person, look, kind, reasons, case_ref, decided_by, approved_by, decided_at
                from concern.decision where concern = :concern
                union all
                select null, look, kind, reasons, null, decided_by, approved_by, decided_at
                from concern.whole_decision where concern = :concern)
            select i.person, i.label, d.kind, d.reasons, d.case_ref, d.decided_by, d.approved_by, d.decided_at,
                   p.ref as proposal, p.reasons as proposed, p.proposed_by, p.proposed_at
            from items i
            left join made d on d.person is not distinct from i.person and d.look = :look
            left join concern.proposal p on p.concern = :concern and p.person is not distinct from i.person
                and p.look = :look and d.kind is null
                and not exists (select from concern.proposal_declined x where x.proposal = p.ref)
            order by i.later, i.concern, i.place
            """;

    private final JdbcClient db;

    DecisionRows(JdbcClient db) {
        this.db = db;
    }

    List<ConcernFile.ToDecide> toDecide(ConcernRef concern, int look) {
        return db.sql(TO_DECIDE)
                .param("concern", concern.value())
                .param("look", look)
                .query(DecisionRows::item)
                .list();
    }

    /// The primary key lets only one of two racing decisions in.
    void decide(ConcernRef concern, int look, Made made, Optional<PractitionerRef> approved) {
        var whole = made.person().isEmpty();
        var row =
                db.sql(
                                whole
                                        ? """
                                        insert into concern.whole_decision (concern, look, kind, reasons, decided_by, approved_by, decided_at)
                                        values (:concern, :look, :kind, :reasons, :by, :approved, :at)
                                        """
                                        : """
                                        insert into concern.decision (concern, person, look, kind, reasons, case_ref, decided_by, approved_by, decided_at)
                                        values (:concern, :person, :look, :kind, :reasons, :case, :by, :approved, :at)
                                        """)
                        .param("concern", concern.value())
                        .param("look", look)
                        .param("kind", made.kind().name())
                        .param("reasons", made.reasons())
                        .param("by", made.by().value())
                        .param("approved", approved.map(PractitionerRef::value).orElse(null))
                        .param("at", made.at().atOffset(UTC));
        if (whole) row.update();
        else
            row.param("person", value(made.person()))
                    .param("case", made.file().map(CaseRef::value).orElse(null))
                    .update();
    }

    void propose(UUID ref, ConcernRef concern, int look, Made made) {
        db.sql(
                        """
                        insert into concern.proposal (ref, concern, person, look, reasons, proposed_by, proposed_at)
                        values (:ref, :concern, :person, :look, :reasons, :by, :at)
                        """)
                .param("ref", ref)
                .param("concern", concern.value())
                .param("person", value(made.person()))
                .param("look", look)
                .param("reasons", made.reasons())
                .param("by", made.by().value())
                .param("at", made.at().atOffset(UTC))
                .update();
    }

    void decline(UUID proposal, String words, PractitionerRef by, Instant at) {
        db.sql(
                        """
                        insert into concern.proposal_declined (proposal, words, declined_by, declined_at)
                        values (:proposal, :words, :by, :at)
                        """)
                .param("proposal", proposal)
                .param("words", words)
                .param("by", by.value())
                .param("at", at.atOffset(UTC))
                .update();
    }

    /// @param by nobody where whoever told us said more
    void lookAgain(
            ConcernRef concern, int look, String reason, Optional<PractitionerRef> by, Instant at) {
        db.sql(
                        """
                        insert into concern.look (concern, look, reason, opened_by, opened_at)
                        values (:concern, :look, :reason, :by, :at)
                        """)
                .param("concern", concern.value())
                .param("look", look)
                .param("reason", reason)
                .param("by", by.map(PractitionerRef::value).orElse(null))
                .param("at", at.atOffset(UTC))
                .update();
    }

    private static ConcernFile.ToDecide item(ResultSet row, int number) throws SQLException {
        return new ConcernFile.ToDecide(
                Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonRef::new),
                row.getString("label"),
                row.getString("kind") == null ? Optional.empty() : Optional.of(decided(row)),
                row.getString("proposal") == null ? Optional.empty() : Optional.of(proposal(row)));
    }

    private static ConcernFile.Decided decided(ResultSet row) throws SQLException {
        return new ConcernFile.Decided(
                DecisionKind.valueOf(row.getString("kind")),
                row.getString("reasons"),
                Optional.ofNullable(row.getObject("case_ref", UUID.class)).map(CaseRef::new),
                new PractitionerRef(row.getObject("decided_by", UUID.class)),
                Optional.ofNullable(row.getObject("approved_by", UUID.class))
                        .map(PractitionerRef::new),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }

    private static ConcernFile.Proposal proposal(ResultSet row) throws SQLException {
        return new ConcernFile.Proposal(
                row.getObject("proposal", UUID.class),
                row.getString("proposed"),
                new PractitionerRef(row.getObject("proposed_by", UUID.class)),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable UUID value(Optional<PersonRef> person) {
        return person.map(PersonRef::value).orElse(null);
    }

    /// One decision on its way into the rows.
    record Made(
            Optional<PersonRef> person,
            DecisionKind kind,
            String reasons,
            Optional<CaseRef> file,
            PractitionerRef by,
            Instant at) {}
}
