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
    private final DutyDesk desk;
    private final ConcernFiles files;
    private final DoneAtDesk facts;
    private final Notices notices;

    TakingOver(Deeds deeds, DutyDesk desk, ConcernFiles files, DoneAtDesk facts, Notices notices) {
        this.deeds = deeds;
        this.desk = desk;
        this.files = files;
        this.facts = facts;
        this.notices = notices;
    }

    /// From now on it is with them. Where nobody holds it any more, they take it up.
    ///
    /// @throws Refused.Missing when it is not theirs to decide on
    public void takeOver(ConcernRef ref, String reason, Acting.Practitioner acting) {
        deeds.beginDeciding(ref, acting);
        var holder = files.holder(ref).map(ConcernFile.Held::by);
        if (holder.isEmpty()) {
            desk.claim(ref, acting);
            return;
        }
        if (holder.get().equals(acting.ref())) return;
        facts.takenOver(ref, holder.get(), reason, acting);
        desk.openWhereabouts(ref, acting.ref(), acting);
        tell(holder.get(), ref, acting);
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
