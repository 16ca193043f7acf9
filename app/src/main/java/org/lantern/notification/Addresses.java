package org.lantern.notification;

import java.util.List;
import java.util.Optional;
import org.lantern.access.Practitioners;
import org.lantern.kernel.PractitionerRef;
import org.springframework.stereotype.Component;

/// Where somebody is reached now, whatever was true when the message was written.
@Component
class Addresses {

    private final Practitioners practitioners;
    private final WayRows ways;
    private final RefusedAddresses refused;

    Addresses(Practitioners practitioners, WayRows ways, RefusedAddresses refused) {
        this.practitioners = practitioners;
        this.ways = ways;
        this.refused = refused;
    }

    /// Nowhere, where they have left, have no address, or one that was refused.
    Address of(PractitionerRef who, Channel channel) {
        var way = ways.of(who);
        if (practitioners.acting(who).isEmpty())
            return new Address(Optional.empty(), way.language(), "left");
        var where = where(who, way, channel);
        return where.filter(address -> refused.has(address, channel)).isPresent()
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
                                .filter(address -> refused.has(address, channel))
                                .stream())
                .toList();
    }

    private Optional<String> where(PractitionerRef who, Way way, Channel channel) {
        return switch (channel) {
            case EMAIL -> way.email().or(() -> Optional.of(practitioners.find(who).email()));
            case SMS -> way.mobile();
        };
    }

    /// @param why there is none
    record Address(Optional<String> where, Way.Language language, String why) {}
}
