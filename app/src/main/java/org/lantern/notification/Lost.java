package org.lantern.notification;

import java.time.Instant;
import org.springframework.stereotype.Component;

/// What follows where a message did not arrive and is not tried again.
@Component
class Lost {

    private final Reach reach;
    private final Devices devices;

    Lost(Reach reach, Devices devices) {
        this.reach = reach;
        this.devices = devices;
    }

    void message(MessageRows.Due due, Instant now) {
        if (due.rings()) reach.nobodyReached(due.notice(), now);
    }

    void device(MessageRows.Due due) {
        due.device().ifPresent(devices::gone);
    }
}
