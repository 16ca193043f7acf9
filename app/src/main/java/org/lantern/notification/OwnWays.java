package org.lantern.notification;

import java.time.Clock;
import java.util.List;
import org.lantern.access.Acting;
import org.lantern.database.Reads;
import org.lantern.kernel.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How each person wants to be reached, said by themselves.
@Service
@Transactional
public class OwnWays {

    private final WayRows rows;
    private final Carriers carriers;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Ids ids;

    OwnWays(
            WayRows rows,
            Carriers carriers,
            Clock clock,
            ApplicationEventPublisher events,
            Ids ids) {
        this.rows = rows;
        this.carriers = carriers;
        this.clock = clock;
        this.events = events;
        this.ids = ids;
    }

    @Reads
    public Way of(Acting.Practitioner acting) {
        return rows.of(acting.ref());
    }

    /// From now on; what is already written goes where it was to go at its next attempt.
    public void set(Way way, Acting.Practitioner acting) {
        rows.add(ids.next(), acting.ref(), way, clock.instant());
        events.publishEvent(
                new NotificationActed(
                        "ways-set", acting.ref().value(), acting.by(), clock.instant()));
    }

    /// By which channels anything leaves this Lantern.
    public List<Channel> channels() {
        return carriers.channels().stream().sorted().toList();
    }
}
