package org.lantern.concern;

import org.lantern.access.Acting;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;
import org.lantern.notification.Notice;
import org.lantern.notification.Notices;
import org.lantern.notification.Occasion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Taking a concern over from a colleague who holds it and is not there, with the reason. They are
/// told.
@Service
@Transactional
public class TakingOver {

    private final Deeds deeds;
    private final ConcernFiles files;
    private final DoneAtDesk facts;
    private final Whereabouts whereabouts;
    private final Notices notices;

    TakingOver(
            Deeds deeds,
            ConcernFiles files,
            DoneAtDesk facts,
            Whereabouts whereabouts,
            Notices notices) {
        this.deeds = deeds;
        this.files = files;
        this.facts = facts;
        this.whereabouts = whereabouts;
        this.notices = notices;
    }

    /// From now on it is with them. Where nobody holds it any more, they take it up.
    ///
    /// @throws Refused.Missing when it is not theirs to decide on
    public void takeOver(ConcernRef ref, String reason, Acting.Practitioner acting) {
        deeds.beginDecidingTogether(ref, acting);
        var holder = files.holder(ref).map(ConcernFile.Held::by);
        if (holder.filter(acting.ref()::equals).isPresent()) return;
        holder.ifPresentOrElse(
                from -> facts.takenOver(ref, from, reason, acting),
                () -> facts.claimed(ref, acting));
        whereabouts.openToHolder(ref, acting);
        holder.ifPresent(from -> tell(from, ref, acting));
        deeds.done("concern-taken-over", ref, acting);
    }

    private void tell(PractitionerRef holder, ConcernRef ref, Acting.Practitioner acting) {
        notices.tell(
                new Notice(
                        holder,
                        "taken-over:" + ref + ":" + deeds.now(),
                        Occasion.TAKEN_OVER,
                        "/concerns/" + ref,
                        false,
                        false),
                acting.by());
    }
}
