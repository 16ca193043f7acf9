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
    private final Addresses addresses;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Ids ids;

    OwnWays(
            WayRows rows,
            Carriers carriers,
            Addresses addresses,
            Clock clock,
            ApplicationEventPublisher events,
            Ids ids) {
        this.rows = rows;
        this.carriers = carriers;
        this.addresses = addresses;
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

    /// Which of their addresses do not exist, as far as the server that was asked knows: nothing
    /// more is sent there until they say anew how they are reached.
    @Reads
    public List<String> refused(Acting.Practitioner acting) {
        return addresses.refused(acting.ref(), channels());
    }

    /// By which channels anything leaves this Lantern.
    public List<Channel> channels() {
        return carriers.channels().stream().sorted().toList();
    }
}
