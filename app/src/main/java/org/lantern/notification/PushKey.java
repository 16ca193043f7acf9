package org.lantern.notification;

import com.interaso.webpush.VapidKeys;
import com.interaso.webpush.WebPush;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The key pair with which Lantern says who it is to the services of devices (RFC 8292). Devices
/// are added under it, so it stays the same.
@Component
class PushKey {

    private final PushSettings settings;
    private final MessageSettings messages;
    private final PushPairs pairs;
    private @Nullable WebPush known;

    PushKey(PushSettings settings, MessageSettings messages, PushPairs pairs) {
        this.settings = settings;
        this.messages = messages;
        this.pairs = pairs;
    }

    /// What seals and signs.
    synchronized WebPush webPush() {
        if (known == null) known = new WebPush(messages.mustHaveSecureSite().toString(), pair());
        return known;
    }

    /// As a browser takes it.
    String publicKey() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(webPush().getVapidKeys().getApplicationServerKey());
    }

    private VapidKeys pair() {
        var given = settings.publicKey();
        var secret = settings.privateKey();
        return given != null && secret != null
                ? VapidKeys.fromUncompressedBytes(given, secret)
                : pairs.get();
    }
}
