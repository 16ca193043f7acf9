package org.lantern.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PractitionerRef;
import org.springframework.stereotype.Component;

/// Writes down which messages are to go out with what somebody is told, in the same transaction.
/// They are sent later, by whichever node takes them.
@Component
class Messages {

    private final Carriers carriers;
    private final WayRows ways;
    private final DeviceRows devices;
    private final PushKey key;
    private final MessageRows rows;
    private final Ids ids;

    Messages(
            Carriers carriers,
            WayRows ways,
            DeviceRows devices,
            PushKey key,
            MessageRows rows,
            Ids ids) {
        this.carriers = carriers;
        this.ways = ways;
        this.devices = devices;
        this.key = key;
        this.rows = rows;
        this.ids = ids;
    }

    void write(UUID notice, Notice told, Instant now) {
        if (carriers.channels().isEmpty()) return;
        var way = ways.of(told.to());
        for (var channel : carriers.channels())
            way.notBefore(channel, told.urgent(), now)
                    .ifPresent(at -> {
                        for (var device : devices(channel, told.to()))
                            rows.add(ids.next(), notice, channel, device, at, now);
                    });
    }

    /// Whether there is a way to them for what is urgent. Where nothing leaves Lantern at all, its
    /// pages are the way, and everybody's.
    boolean reaches(PractitionerRef who) {
        var channels = carriers.channels();
        return channels.isEmpty()
                || channels.contains(Channel.EMAIL)
                || channels.contains(Channel.SMS) && ways.of(who).mobile().isPresent()
                || channels.contains(Channel.PUSH) && !reached(who).isEmpty();
    }

    /// One message for each of their devices, and one without a device by any other channel.
    private List<Optional<UUID>> devices(Channel channel, PractitionerRef who) {
        return channel == Channel.PUSH
                ? reached(who).stream().map(Optional::of).toList()
                : List.of(Optional.empty());
    }

    private List<UUID> reached(PractitionerRef who) {
        return devices.reached(who, key.publicKey());
    }
}
