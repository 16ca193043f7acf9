package org.lantern.concern;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.access.Desks;
import org.lantern.database.Reads;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Ids;
import org.lantern.kernel.Refused;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Passing a concern to another area. It is an offer: it stays with the sender, the clock running,
/// until a named person there accepts it. Safety tonight stays where the child is.
@Service
@Transactional
public class Passing {

    private final Deeds deeds;
    private final Keeping keeping;
    private final DutyDesk desk;
    private final Desks desks;
    private final JdbcClient db;
    private final Ids ids;

    Passing(Deeds deeds, Keeping keeping, DutyDesk desk, Desks desks, JdbcClient db, Ids ids) {
        this.deeds = deeds;
        this.keeping = keeping;
        this.desk = desk;
        this.desks = desks;
        this.db = db;
        this.ids = ids;
    }

    /// Offers it to another area, whether that is on Lantern or has to be rung.
    ///
    /// @param area GSS code
    /// @return the offer, to be answered
    public UUID offer(ConcernRef ref, String area, String reason, Acting.Practitioner acting) {
        var concern = deeds.begin(ref, acting);
        if (concern.area().equals(area) || !isIn("concern.waiting", ref))
            throw new NothingToOffer();
        if (isIn("concern.open_offer", ref)) throw new AlreadyOffered();
        var offer = ids.next();
        db.sql(
                        """
                        insert into concern.offer (ref, concern, area, reason, offered_by, offered_at)
                        values (:ref, :concern, :area, :reason, :by, :at)
                        """)
                .param("ref", offer)
                .param("concern", ref.value())
                .param("area", area)
                .param("reason", reason)
                .param("by", acting.ref().value())
                .param("at", deeds.now().atOffset(UTC))
                .update();
        keeping.offered(ref, area, offer, acting);
        deeds.done("concern-offered", ref, acting);
        return offer;
    }

    /// The offer as whoever may answer it sees it: somebody of that area, or the sender where the
    /// area has to be rung.
    @Reads
    public Offered look(ConcernRef ref, UUID offer, Acting.Practitioner acting) {
        return db.sql(
                        """
                        select o.area, o.reason, o.offered_at, exists (
                            select from concern.asked t where t.offer = o.ref and t.practitioner = :me) as theirs
                        from concern.open_offer o
                        where o.ref = :offer and o.concern = :concern and exists (
                            select from concern.visible v where v.concern = o.concern and v.practitioner = :me)
                        """)
                .param("offer", offer)
                .param("concern", ref.value())
                .param("me", acting.ref().value())
                .query((row, n) ->
                        new Offered(
                                row.getString("area"),
                                row.getString("reason"),
                                row.getObject("offered_at", java.time.OffsetDateTime.class)
                                        .toInstant(),
                                row.getBoolean("theirs"),
                                desks.served(row.getString("area"))))
                .optional()
                .orElseThrow(Refused.Missing::new);
    }

    /// Somebody of the other area accepts it: from now on it is theirs, and with them.
    public void accept(ConcernRef ref, UUID offer, String words, Acting.Practitioner acting) {
        var offered = begin(ref, offer, acting);
        if (!offered.theirs()) throw new Refused.Missing();
        answer(offer, true, words, Optional.empty(), deeds.now(), acting);
        db.sql(
                        """
                        insert into concern.routing (ref, concern, area, reason, routed_at)
                        values (:ref, :concern, :area, 'ACCEPTED', :at)
                        """)
                .param("ref", ids.next())
                .param("concern", ref.value())
                .param("area", offered.area())
                .param("at", deeds.now().atOffset(UTC))
                .update();
        deeds.done("concern-accepted", ref, acting);
        desk.openWhereabouts(ref, acting.ref(), acting);
    }

    /// Somebody of the other area declines it, and says why. It never left the sender.
    public void decline(ConcernRef ref, UUID offer, String words, Acting.Practitioner acting) {
        if (!begin(ref, offer, acting).theirs()) throw new Refused.Missing();
        answer(offer, false, words, Optional.empty(), deeds.now(), acting);
        deeds.done("concern-declined", ref, acting);
    }

    /// An area that is not on Lantern answered by telephone; the sender writes down who, and when.
    public void answeredByTelephone(
            ConcernRef ref, UUID offer, ByTelephone answer, Acting.Practitioner acting) {
        deeds.begin(ref, acting);
        if (look(ref, offer, acting).onLantern()) throw new Refused.Missing();
        if (answer.at().isAfter(deeds.now())) throw new NotYet();
        answer(
                offer,
                answer.accepted(),
                answer.words(),
                Optional.of(answer.name()),
                answer.at(),
                acting);
        deeds.answered(answer.accepted(), ref, acting);
    }

    private Offered begin(ConcernRef ref, UUID offer, Acting.Practitioner acting) {
        deeds.still(ref);
        var offered = look(ref, offer, acting);
        if (!isIn("concern.waiting", ref)) throw new NothingToOffer();
        return offered;
    }

    private void answer(
            UUID offer,
            boolean accepted,
            String words,
            Optional<String> name,
            Instant at,
            Acting.Practitioner acting) {
        try {
            db.sql(
                            """
                            insert into concern.acceptance (offer, accepted, words, practitioner, name, said_at, recorded_by, recorded_at)
                            values (:offer, :accepted, :words, :who, :name, :said, :by, :at)
                            """)
                    .param("offer", offer)
                    .param("accepted", accepted)
                    .param("words", words)
                    .param("who", name.isPresent() ? null : acting.ref().value())
                    .param("name", name.orElse(null))
                    .param("said", at.atOffset(UTC))
                    .param("by", acting.ref().value())
                    .param("at", deeds.now().atOffset(UTC))
                    .update();
        } catch (DuplicateKeyException answered) {
            throw new Refused.Missing();
        }
    }

    private boolean isIn(String view, ConcernRef ref) {
        return db.sql("select exists (select from " + view + " where concern = :ref)")
                .param("ref", ref.value())
                .query(Boolean.class)
                .single();
    }

    /// It is offered already, and nobody has answered.
    public static final class AlreadyOffered extends Refused.Conflict {
        AlreadyOffered() {
            super("This concern is offered to an area that has not answered yet.");
        }
    }

    /// It was decided, or is theirs already.
    public static final class NothingToOffer extends Refused.Conflict {
        NothingToOffer() {
            super("This concern no longer waits, or that area answers for it already.");
        }
    }

    /// A call lies in the past.
    public static final class NotYet extends Refused.Conflict {
        NotYet() {
            super("The time of the call lies in the future.");
        }
    }
}
