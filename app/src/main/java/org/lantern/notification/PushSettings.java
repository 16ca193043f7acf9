package org.lantern.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whether messages go to devices by web push.
///
/// @param enabled whether they do
/// @param publicKey of the pair with which Lantern says who it is (RFC 8292), in base64url as tools
///   for web push make it; without it a pair is made once and kept in the database, sealed
/// @param privateKey of the same pair
/// @param services to whose addresses alone anything is sent: a host, `*.` and a domain, or a whole
///   origin
@ConfigurationProperties("lantern.notification.push")
record PushSettings(
        @DefaultValue("false") boolean enabled,
        @Nullable String publicKey,
        @Nullable String privateKey,
        @DefaultValue({
                    "fcm.googleapis.com",
                    "*.push.services.mozilla.com",
                    "*.push.apple.com",
                    "*.notify.windows.com"
                })
                List<String> services) {

    PushSettings {
        services = List.copyOf(services);
        if ((publicKey == null) != (privateKey == null))
            throw new IllegalArgumentException(
                    "lantern.notification.push needs both keys, or neither");
    }

    /// Whether an address is one of theirs. A browser says it, and whoever can write to Lantern can
    /// say any: nothing is ever sent to a place inside.
    boolean isOfService(String endpoint) {
        return PushService.of(endpoint)
                .filter(one -> services.stream().anyMatch(one::is))
                .isPresent();
    }
}
