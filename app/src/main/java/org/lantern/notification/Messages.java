package org.lantern.notification;

import java.time.Instant;
import java.util.UUID;
import org.lantern.kernel.Ids;
import org.springframework.stereotype.Component;

/// Writes down which messages are to go out with what somebody is told, in the same transaction.
/// They are sent later, by whichever node takes them.
@Component
class Messages {

    private final Carriers carriers;
    private final WayRows ways;
    private final MessageRows rows;
    private final Ids ids;

    Messages(Carriers carriers, WayRows ways, MessageRows rows, Ids ids) {
        this.carriers = carriers;
        this.ways = ways;
        this.rows = rows;
        this.ids = ids;
    }

    void write(UUID notice, Notice told, Instant now) {
        if (carriers.channels().isEmpty()) return;
        var way = ways.of(told.to());
        for (var channel : carriers.channels())
            way.notBefore(channel, told.urgent(), now)
                    .ifPresent(at -> rows.add(ids.next(), notice, channel, at, now));
    }
}
