package org.lantern.access;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;

/// When somebody signed in who is signed in now.
public final class SignedIn {

    static final String AT = "access.signed-in";

    private SignedIn() {}

    /// Empty where that was before it was remembered.
    public static Optional<Instant> at(HttpSession session) {
        return session.getAttribute(AT) instanceof Instant at ? Optional.of(at) : Optional.empty();
    }
}
