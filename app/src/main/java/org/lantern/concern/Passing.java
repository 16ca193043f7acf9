package org.lantern.concern;

import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.database.Reads;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Ids;
import org.lantern.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Passing a concern to another area. It is an offer: it stays with the sender, the clock running,
/// until a named person there accepts it. What moves then is the decision. Safety tonight stays
/// where the child is: that area goes on seeing it.
@Service
@Transactional
public class Passing {

    private final Deeds deeds;
    private final Keeping keeping;
    private final Whereabouts whereabouts;
    private final OfferRows rows;
    private final Moving moving;
    private final Ids ids;

    Passing(
            Deeds deeds,
            Keeping keeping,
            Whereabouts whereabouts,
            OfferRows rows,
            Moving moving,
            Ids ids) {
        this.deeds = deeds;
        this.keeping = keeping;
        this.whereabouts = whereabouts;
        this.rows = rows;
        this.moving = moving;
        this.ids = ids;
    }

    /// Where the child is tonight, as the sender knows it.
    public enum Tonight {
        /// Where they are now: that area keeps them safe, whoever decides.
        STAYS,
        /// In the area that is asked, which takes over both.
        THERE
    }

    /// Offers it to another area, whether that is on Lantern or has to be rung. The child stays
    /// where they are.
    ///
    /// @param area GSS code
    /// @return the offer, to be answered
    public UUID offer(ConcernRef ref, String area, String reason, Acting.Practitioner acting) {
        return offer(ref, area, Tonight.STAYS, reason, acting);
    }

    /// The same, with where the child is tonight.
    public UUID offer(
            ConcernRef ref,
            String area,
            Tonight tonight,
            String reason,
            Acting.Practitioner acting) {
        var concern = deeds.beginDeciding(ref, acting);
        if (concern.area().equals(area) || !rows.isIn("concern.waiting", ref))
            throw new NothingToOffer();
        if (rows.isIn("concern.open_offer", ref)) throw new AlreadyOffered();
        var offer = ids.next();
        rows.offer(
                offer,
                ref,
                new OfferRows.Asked(area, reason),
                Optional.of(area).filter(_ -> tonight == Tonight.THERE),
                acting,
                deeds.now());
        keeping.offered(ref, area, offer, acting);
        deeds.done("concern-offered", ref, acting);
        return offer;
    }

    /// Opens the offer as whoever may answer it sees it: somebody of that area, or the sender where
    /// the area has to be rung. That somebody did is remembered.
    public Offered look(ConcernRef ref, UUID offer, Acting.Practitioner acting) {
        var offered = find(ref, offer, acting);
        deeds.noted("concern-seen", ref, acting);
        return offered;
    }

    /// The same for what answers it, which shows nothing of it.
    @Reads
    public Offered find(ConcernRef ref, UUID offer, Acting.Practitioner acting) {
        return rows.find(ref, offer, acting).orElseThrow(Refused.Missing::new);
    }

    /// Somebody of the other area accepts it: from now on the decision is theirs, and with them;
    /// and so is every report that is decided with it.
    public void accept(ConcernRef ref, UUID offer, String words, Acting.Practitioner acting) {
        var offered = begin(ref, offer, acting);
        if (!offered.theirs()) throw new Refused.Missing();
        rows.answer(offer, new ByTelephone(true, "", deeds.now(), words), acting, deeds.now());
        moving.accepted(ref, offer, offered, acting);
        whereabouts.openToHolder(ref, acting);
    }

    /// Somebody of the other area declines it, and says why. It never left the sender.
    public void decline(ConcernRef ref, UUID offer, String words, Acting.Practitioner acting) {
        if (!begin(ref, offer, acting).theirs()) throw new Refused.Missing();
        rows.answer(offer, new ByTelephone(false, "", deeds.now(), words), acting, deeds.now());
        deeds.done("concern-declined", ref, acting);
    }

    /// The sender takes back what nobody has answered, and says why. Whoever was asked sees it no
    /// longer, and nothing rings them for it.
    public void takeBack(ConcernRef ref, UUID offer, String words, Acting.Practitioner acting) {
        deeds.beginDeciding(ref, acting);
        find(ref, offer, acting);
        deeds.settled(ref);
        rows.end(ref, OfferRows.Ended.TAKEN_BACK, words, acting.ref(), deeds.now());
        deeds.done("offer-taken-back", ref, acting);
    }

    /// An area that is not on Lantern answered by telephone; the sender writes down who, and when.
    public void answeredByTelephone(
            ConcernRef ref, UUID offer, ByTelephone answer, Acting.Practitioner acting) {
        deeds.beginDecidingTogether(ref, acting);
        var offered = find(ref, offer, acting);
        if (offered.onLantern()) throw new Refused.Missing();
        if (answer.at().isAfter(deeds.now())) throw new NotYet();
        rows.answer(offer, answer, acting, deeds.now());
        offered.host()
                .filter(_ -> answer.accepted())
                .ifPresent(there -> moving.left(ref, offer, there, acting));
        deeds.answered(answer.accepted(), ref, acting);
    }

    private Offered begin(ConcernRef ref, UUID offer, Acting.Practitioner acting) {
        deeds.stillTogether(ref);
        var offered = find(ref, offer, acting);
        if (!rows.isIn("concern.waiting", ref)) throw new NothingToOffer();
        return offered;
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
