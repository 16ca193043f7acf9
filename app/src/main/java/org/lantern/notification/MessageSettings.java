package org.lantern.notification;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// What leaves this deployment, and as whose.
///
/// @param site where people reach Lantern, such as `https://lantern.example`: links in messages
///   begin with it
/// @param from the address from which e-mails come
@ConfigurationProperties("lantern.notification")
record MessageSettings(@Nullable URI site, @Nullable String from) {

    MessageSettings {
        if (site != null && (site.getHost() == null || site.getScheme() == null))
            throw new IllegalArgumentException(
                    "lantern.notification.site is no address such as https://lantern.example");
    }

    /// @throws IllegalStateException where it was not set, and a channel needs it
    URI mustHaveSite() {
        if (site == null)
            throw new IllegalStateException(
                    "Messages hold links: set lantern.notification.site to the address at which people reach Lantern");
        return site;
    }

    /// Devices take nothing from an address without TLS.
    URI mustHaveSecureSite() {
        var secure = mustHaveSite();
        if (!"https".equals(secure.getScheme()))
            throw new IllegalStateException(
                    "Web push needs lantern.notification.site to begin with https");
        return secure;
    }

    String mustHaveFrom() {
        return Optional.ofNullable(from)
                .filter(address -> !address.isBlank())
                .orElseThrow(() ->
                        new IllegalStateException(
                                "E-mail needs a sender: set lantern.notification.from"));
    }
}
