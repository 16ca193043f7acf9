package org.lantern.notification;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whose address it is to which something for a device is sent.
record PushService(String scheme, String host, int port) {

    private static final int ANY = -1;
    private static final int HTTPS = 443;

    /// None, where it is no plain address.
    static Optional<PushService> of(String endpoint) {
        try {
            var uri = new URI(endpoint);
            if (uri.getScheme() == null || uri.getHost() == null) return Optional.empty();
            if (uri.getRawUserInfo() != null || uri.getRawFragment() != null)
                return Optional.empty();
            return Optional.of(
                    new PushService(small(uri.getScheme()), small(uri.getHost()), uri.getPort()));
        } catch (URISyntaxException nonsense) {
            return Optional.empty();
        }
    }

    /// @param allowed a host, `*.` and a domain, or a whole origin
    boolean is(String allowed) {
        if (allowed.contains("://")) return of(allowed).filter(this::equals).isPresent();
        var secure = scheme.equals("https") && (port == ANY || port == HTTPS);
        return secure
                && (allowed.startsWith("*.")
                        ? host.endsWith(allowed.substring(1))
                        : host.equals(allowed));
    }

    private static String small(@Nullable String name) {
        return String.valueOf(name).toLowerCase(Locale.ROOT);
    }
}
