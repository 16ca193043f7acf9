package org.lantern.notification;

import java.util.Optional;
import org.lantern.access.Practitioners;
import org.lantern.kernel.PractitionerRef;
import org.springframework.stereotype.Component;

/// Where somebody is reached now, whatever was true when the message was written.
@Component
class Addresses {

    private final Practitioners practitioners;
    private final WayRows ways;

    Addresses(Practitioners practitioners, WayRows ways) {
        this.practitioners = practitioners;
        this.ways = ways;
    }

    Address of(PractitionerRef who, Channel channel) {
        var way = ways.of(who);
        if (practitioners.acting(who).isEmpty())
            return new Address(Optional.empty(), way.language(), "left");
        var where =
                switch (channel) {
                    case EMAIL ->
                            way.email().or(() -> Optional.of(practitioners.find(who).email()));
                    case SMS -> way.mobile();
                };
        return new Address(where, way.language(), "no-address");
    }

    /// @param why there is none
    record Address(Optional<String> where, Way.Language language, String why) {}
}
