package org.lantern.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.lantern.kernel.PractitionerRef;

/// The session in which somebody has a page open.
///
/// @param id it has another once they signed in anew or handed the phone over
/// @param until when they are signed out, if they did nothing since they opened the page
public record OpenSession(PractitionerRef who, String id, Instant until) {

    /// That of the page that asks.
    public static OpenSession of(HttpServletRequest request, Acting.Practitioner acting) {
        var until =
                request.getAttribute(Idleness.SIGNED_OUT_AT) instanceof Instant at
                        ? at
                        : Instant.MIN;
        return new OpenSession(acting.ref(), request.getSession().getId(), until);
    }
}
