package org.lantern.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// A picture that somebody chose on a form, as their telephone or computer sent it: nobody has
/// looked into it yet.
public final class SentPicture {

    /// As large as one may be.
    public static final int MOST = 20 * 1024 * 1024;

    private static final String HERE = SentPicture.class.getName();

    private final byte[] bytes;

    SentPicture(byte[] bytes) {
        this.bytes = bytes;
    }

    /// The one that came with a form, if any did.
    public static Optional<SentPicture> in(HttpServletRequest request) {
        return Optional.ofNullable((SentPicture) request.getAttribute(HERE));
    }

    void putInto(HttpServletRequest request) {
        request.setAttribute(HERE, this);
    }

    public boolean isTooLarge() {
        return bytes.length > MOST;
    }

    public byte[] bytes() {
        return bytes;
    }
}
