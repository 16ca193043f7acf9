package org.lantern.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.By;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PractitionerRef;
import org.springframework.stereotype.Component;

/// Writes down what somebody is told, once for a reason, with the messages that are to go out, and
/// lets their open pages know.
@Component
class Announcing {

    private final NoticeRows notices;
    private final Messages messages;
    private final Live live;
    private final Ids ids;

    Announcing(NoticeRows notices, Messages messages, Live live, Ids ids) {
        this.notices = notices;
        this.messages = messages;
        this.live = live;
        this.ids = ids;
    }

    /// Tells somebody, in the transaction of what caused it.
    ///
    /// @param by whose deed it follows from
    /// @param ring of which ring it is a step, if of any
    void tell(Notice notice, Optional<UUID> ring, By by, Instant now) {
        var ref = ids.next();
        if (!notices.add(ref, notice, ring, by, now)) return;
        messages.write(ref, notice, now);
        changed(notice.to());
    }

    /// What waits for them changes, once the transaction is done.
    void changed(PractitionerRef whose) {
        live.changed(topic(whose));
    }

    /// Under which open pages hear of somebody's notices.
    static String topic(PractitionerRef whose) {
        return "notices/" + whose;
    }
}
