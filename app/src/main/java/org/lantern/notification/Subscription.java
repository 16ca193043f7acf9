package org.lantern.notification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// Where a device is reached, and the keys with which what is sent there is sealed (RFC 8291), as
/// its browser gives them. It says nothing of itself, so that it ends up in no log.
///
/// @param endpoint an address of the service of its browser
/// @param p256dh its public key
/// @param auth what only it and Lantern know
public record Subscription(String endpoint, String p256dh, String auth) {

    private static final int LONGEST = 1000;
    private static final int POINT = 65;
    private static final int SECRET = 16;

    public Subscription {
        if (endpoint.length() > LONGEST || bytes(p256dh).length != POINT)
            throw new IllegalArgumentException("No address of a device");
        if (bytes(auth).length != SECRET)
            throw new IllegalArgumentException("No secret of a device");
    }

    byte[] key() {
        return bytes(p256dh);
    }

    byte[] secret() {
        return bytes(auth);
    }

    /// By which the device itself knows whether it is this one.
    static String fingerprint(String endpoint) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(endpoint.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    @Override
    public String toString() {
        return "Subscription";
    }
}
