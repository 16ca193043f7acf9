package org.lantern.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// A session ends when nobody did anything for as long as it lasts. What an open page fetches to
/// keep itself up to date is nobody's deed: a desk left open overnight does not stay signed in. It
/// stands behind the filter that finds the session, and before all that asks who is acting.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class Idleness extends OncePerRequestFilter {

    /// Request attribute for the page: when they are signed out unless they do something.
    static final String SIGNED_OUT_AT = "signedOutAt";

    /// Request attribute: how many seconds that is from now.
    static final String SIGNED_OUT_IN = "signedOutIn";

    private static final String LAST_DEED = "access.last-deed";

    /// How exactly a deed is remembered: a session is not written to with every click.
    private static final Duration ABOUT = Duration.ofSeconds(30);

    private final OpenPages open;
    // Filters are made before the database is asked for.
    private final ObjectProvider<CalmSessions<?>> sessions;
    private final Clock clock;

    Idleness(OpenPages open, ObjectProvider<CalmSessions<?>> sessions, Clock clock) {
        this.open = open;
        this.sessions = sessions;
        this.clock = clock;
    }

    /// Whether a page that is open already asks, and not somebody.
    static boolean isNobody(HttpServletRequest request) {
        var accepts = request.getHeader("Accept");
        return request.getHeader("Lantern-Live") != null
                || (accepts != null && accepts.contains(MediaType.TEXT_EVENT_STREAM_VALUE));
    }

    /// They have just signed in.
    void begin(HttpSession session) {
        session.setAttribute(LAST_DEED, clock.instant());
        session.setAttribute(SignedIn.AT, clock.instant());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        sessions.getObject().begin();
        var session = open.matches(request) ? null : request.getSession(false);
        if (session != null) mind(session, request);
        next.doFilter(request, response);
    }

    private void mind(HttpSession session, HttpServletRequest request) {
        var now = clock.instant();
        var lasts = Duration.ofSeconds(session.getMaxInactiveInterval());
        if (!(session.getAttribute(LAST_DEED) instanceof Instant last)
                || !now.isBefore(last.plus(lasts))) {
            session.invalidate();
            return;
        }
        var deed = !isNobody(request) && now.isAfter(last.plus(ABOUT));
        if (deed) session.setAttribute(LAST_DEED, now);
        var end = (deed ? now : last).plus(lasts);
        request.setAttribute(SIGNED_OUT_AT, end);
        request.setAttribute(SIGNED_OUT_IN, Duration.between(now, end).toSeconds());
    }
}
