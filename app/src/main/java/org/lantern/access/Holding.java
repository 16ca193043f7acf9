package org.lantern.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.PractitionerRef;

/// What a room lets people hold, such as a concern or a part in a plan, and hand over when their
/// shift ends. A bean of this type stands on the page on which a whole desk is handed over, without
/// a line changed elsewhere. What was offered stays theirs who offered it until the other takes it.
public interface Holding {

    /// Where it stands among the others: the lowest comes first.
    int order();

    /// What they hold.
    List<Held> mine(Acting.Practitioner acting);

    /// What was offered to them and waits for their answer.
    List<Held> toMe(Acting.Practitioner acting);

    /// These were shown to them: that is recorded where a child may stand in it.
    void shown(List<Held> held, Acting.Practitioner acting);

    /// Whether whoever is offered one hears of it from here, and at once; and whoever offered it,
    /// that it is not taken.
    default boolean tells() {
        return false;
    }

    /// Whether somebody of that colleague's name must not have it. That they have such a name
    /// stands on the trail, whatever comes of it.
    default Namesake namesake(Held mine, PractitionerRef to, Acting.Practitioner acting) {
        return Namesake.NONE;
    }

    /// Offers one that they hold to a colleague.
    ///
    /// @throws org.lantern.kernel.Refused where that colleague may not have it
    void offer(Held mine, PractitionerRef to, Said said, Acting.Practitioner acting);

    /// Takes one that was offered to them.
    void take(Held offered, Acting.Practitioner acting);

    /// Cannot take one that was offered to them: it stays with whoever offered it.
    void decline(Held offered, String why, Acting.Practitioner acting);

    /// One of them.
    ///
    /// @param ref of what is held, the same at each look; where it was offered to its reader, of
    ///   the offer
    /// @param record what it is about, for the trail
    /// @param what it is, in words
    /// @param link to its page
    /// @param other to whom it was offered, or who offered it
    /// @param words what they need to know who take it
    /// @param declined who was offered it last and cannot take it
    record Held(
            UUID ref,
            UUID record,
            String what,
            String link,
            Optional<PractitionerRef> other,
            String words,
            Optional<Declined> declined) {}

    /// What is said with an offer.
    ///
    /// @param words what they need to know who take it
    /// @param another why it is not whoever has their name; empty where nobody has
    record Said(String words, String another) {}

    /// Whether whoever offers something has to say why its taker is another person than one of that
    /// name.
    enum Namesake {
        NONE,
        /// They do.
        SAY_WHY,
        /// Somebody else does, who knows more of it.
        ASK_ANOTHER
    }

    /// That somebody cannot take what they were offered, and why; without words where they were not
    /// asked.
    record Declined(PractitionerRef who, String why) {}
}
