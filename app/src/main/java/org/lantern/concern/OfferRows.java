package org.lantern.concern;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.access.Desks;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Offers to other areas and what was answered, as rows.
@Repository
class OfferRows {

    private final JdbcClient db;
    private final Desks desks;

    OfferRows(JdbcClient db, Desks desks) {
        this.db = db;
        this.desks = desks;
    }

    /// @param host where the child will be once it is accepted; none: where they are
    void offer(
            UUID offer,
            ConcernRef concern,
            Asked asked,
            Optional<String> host,
            Acting.Practitioner by,
            Instant at) {
        db.sql(
                        """
                        insert into concern.offer (ref, concern, area, host, reason, offered_by, offered_at)
                        values (:ref, :concern, :area, :host, :reason, :by, :at)
                        """)
                .param("ref", offer)
                .param("concern", concern.value())
                .param("area", asked.area())
                .param("host", host.orElse(null))
                .param("reason", asked.reason())
                .param("by", by.ref().value())
                .param("at", at.atOffset(UTC))
                .update();
    }

    /// One to which nobody has answered, as those see it who may answer it, or who offered it.
    Optional<Offered> find(ConcernRef concern, UUID offer, Acting.Practitioner acting) {
        return db.sql(
                        """
                        with theirs as (
                            select exists (select from concern.asked t
                                           where t.offer = :offer and t.practitioner = :me) as theirs)
                        select o.area, o.host, o.reason, o.offered_at, t.theirs,
                               (select count(*)::int from concern.goes_with w where w.offer = o.ref) as others
                        from concern.open_offer o cross join theirs t
                        where o.ref = :offer and o.concern = :concern and (t.theirs or exists (
                            select from concern.decides v where v.concern = o.concern and v.practitioner = :me))
                        """)
                .param("offer", offer)
                .param("concern", concern.value())
                .param("me", acting.ref().value())
                .query((row, _) ->
                        new Offered(
                                row.getString("area"),
                                Optional.ofNullable(row.getString("host")),
                                row.getString("reason"),
                                row.getObject("offered_at", OffsetDateTime.class).toInstant(),
                                row.getInt("others"),
                                row.getBoolean("theirs"),
                                desks.served(row.getString("area"))))
                .optional();
    }

    /// Whoever was faster has answered it.
    void answer(UUID offer, ByTelephone answer, Acting.Practitioner by, Instant now) {
        var byTelephone = !answer.name().isEmpty();
        try {
            db.sql(
                            """
                            insert into concern.acceptance (offer, accepted, words, practitioner, name, said_at, recorded_by, recorded_at)
                            values (:offer, :accepted, :words, :who, :name, :said, :by, :at)
                            """)
                    .param("offer", offer)
                    .param("accepted", answer.accepted())
                    .param("words", answer.words())
                    .param("who", byTelephone ? null : by.ref().value())
                    .param("name", byTelephone ? answer.name() : null)
                    .param("said", answer.at().atOffset(UTC))
                    .param("by", by.ref().value())
                    .param("at", now.atOffset(UTC))
                    .update();
        } catch (DuplicateKeyException answered) {
            throw new Refused.Missing();
        }
    }

    /// What is offered and not answered is offered no longer.
    ///
    /// @param words why; never empty
    void end(ConcernRef concern, Ended how, String words, PractitionerRef by, Instant now) {
        db.sql(
                        """
                        insert into concern.acceptance (offer, accepted, ended, words, practitioner, said_at, recorded_by, recorded_at)
                        select o.ref, false, :how, :words, :by, :at, :by, :at
                        from concern.open_offer o where o.concern = :concern
                        """)
                .param("concern", concern.value())
                .param("how", how.name())
                .param("words", words)
                .param("by", by.value())
                .param("at", now.atOffset(UTC))
                .update();
    }

    boolean isIn(String view, ConcernRef ref) {
        return db.sql("select exists (select from " + view + " where concern = :ref)")
                .param("ref", ref.value())
                .query(Boolean.class)
                .single();
    }

    /// How an offer ends that nobody answered.
    enum Ended {
        /// Its sender took it back.
        TAKEN_BACK,
        /// Nothing was left to decide.
        DECIDED,
        /// The concern is decided with another.
        JOINED
    }

    /// Which area is asked, and why.
    record Asked(String area, String reason) {}
}
