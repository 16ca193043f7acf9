package org.lantern.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.kernel.PractitionerRef;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Who is behind a request: asked of the database once, so that a role taken away or an account
/// closed counts from the very next request.
@Component
class WhoIsActing {

    private static final String FOUND = WhoIsActing.class.getName();

    private final AtWork atWork;

    WhoIsActing(AtWork atWork) {
        this.atWork = atWork;
    }

    /// Nobody, when not signed in or when the account is closed.
    Optional<Acting.Practitioner> practitioner(HttpServletRequest request) {
        if (request.getAttribute(FOUND) instanceof Found(var acting)) return acting;
        var acting =
                signedIn(SecurityContextHolder.getContext().getAuthentication())
                        .flatMap(atWork::find);
        request.setAttribute(FOUND, new Found(acting));
        return acting;
    }

    private static Optional<PractitionerRef> signedIn(@Nullable Authentication authentication) {
        return authentication == null
                        || !authentication.isAuthenticated()
                        || authentication instanceof AnonymousAuthenticationToken
                ? Optional.empty()
                : Optional.of(new PractitionerRef(UUID.fromString(authentication.getName())));
    }

    private record Found(Optional<Acting.Practitioner> acting) {}
}
