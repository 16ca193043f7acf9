package org.lantern.concern.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.concern.Channel;
import org.lantern.form.Draft;
import org.lantern.form.Drafts;
import org.lantern.form.Holder;
import org.lantern.form.Unfinished;
import org.lantern.kernel.ConcernRef;
import org.springframework.stereotype.Component;

/// The drafts of somebody who signed in. Nobody else can open them.
@Component
class OwnDrafts {

    private static final String SUBJECT = "concern";

    private final Drafts drafts;
    private final Door door;

    OwnDrafts(Drafts drafts, Door door) {
        this.drafts = drafts;
        this.door = door;
    }

    Draft begin(Channel channel, Acting.Practitioner acting) {
        return drafts.begin(door.form(channel), holder(acting));
    }

    Draft draft(UUID ref, Acting.Practitioner acting) {
        return drafts.find(holder(acting), ref).orElseThrow(Drafts.Gone::new);
    }

    /// What came of it, where it was sent.
    Optional<ConcernRef> sent(UUID ref, Acting.Practitioner acting) {
        return drafts.submitted(holder(acting), ref).map(ConcernRef::new);
    }

    List<Unfinished> unfinished(Channel channel, Acting.Practitioner acting) {
        var form = door.form(channel).id();
        return drafts.unfinished(acting.ref()).stream()
                .filter(one -> one.form().equals(form) && one.subject().equals(SUBJECT))
                .toList();
    }

    void discard(UUID ref, Acting.Practitioner acting) {
        drafts.discard(draft(ref, acting));
    }

    private static Holder.Author holder(Acting.Practitioner acting) {
        return new Holder.Author(acting.ref(), SUBJECT);
    }
}
