package org.lantern.notification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Practitioners;
import org.lantern.kernel.PractitionerRef;
import org.springframework.stereotype.Component;

/// Where somebody is reached now, whatever was true when the message was written.
@Component
class Addresses {

    private final Practitioners practitioners;
    private final WayRows ways;
    private final RefusedAddresses refused;
    private final DeviceRows devices;

    Addresses(
            Practitioners practitioners,
            WayRows ways,
            RefusedAddresses refused,
            DeviceRows devices) {
        this.practitioners = practitioners;
        this.ways = ways;
        this.refused = refused;
        this.devices = devices;
    }

    /// Nowhere, where they have left, have no address, or one that was refused.
    Address of(MessageRows.Due due) {
        var way = ways.of(due.to());
        if (practitioners.acting(due.to()).isEmpty())
            return new Address(Optional.empty(), way.language(), "left");
        if (due.channel() == Channel.PUSH) return new Address(device(due), way.language(), "gone");
        var where = where(due.to(), way, due.channel());
        return where.filter(address -> refused.has(address, due.channel(), due.to())).isPresent()
                ? new Address(Optional.empty(), way.language(), RefusedAddresses.NO_SUCH_ADDRESS)
                : new Address(where, way.language(), "no-address");
    }

    /// Which of their addresses were refused.
    List<String> refused(PractitionerRef who, List<Channel> channels) {
        if (channels.isEmpty()) return List.of();
        var way = ways.of(who);
        return channels.stream()
                .flatMap(channel ->
                        where(who, way, channel)
                                .filter(address -> refused.has(address, channel, who))
                                .stream())
                .toList();
    }

    private Optional<String> where(PractitionerRef who, Way way, Channel channel) {
        return switch (channel) {
            case EMAIL -> way.email().or(() -> Optional.of(practitioners.find(who).email()));
            case SMS -> way.mobile();
            // A device that is gone is removed, and its owner is told of that.
            case PUSH -> Optional.empty();
        };
    }

    private Optional<String> device(MessageRows.Due due) {
        return due.device()
                .filter(one -> devices.subscription(one).isPresent())
                .map(UUID::toString);
    }

    /// @param why there is none
    record Address(Optional<String> where, Way.Language language, String why) {}
}
