package org.lantern.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lantern.kernel.PractitionerRef;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/// What happens once somebody is in: a shorter session on a shared device, and on to what they had
/// typed, to where they wanted to go, or to their first page. Signing out forgets them again.
@Component
class Arrival implements AuthenticationSuccessHandler, AuthenticationFailureHandler, LogoutHandler {

    static final String FIRST_PAGE = "/desk";

    /// Session attribute: they must choose a password before anything else.
    static final String MUST_CHOOSE = "access.must-choose";

    private static final Pattern OUR_OWN_ADDRESS = Pattern.compile("/(?![/\\\\])[\\w./~-]{0,300}");

    private final KeptWords keptWords;
    private final WasHere wasHere;
    private final AccessSettings settings;
    private final Idleness idleness;

    Arrival(KeptWords keptWords, WasHere wasHere, AccessSettings settings, Idleness idleness) {
        this.keptWords = keptWords;
        this.wasHere = wasHere;
        this.settings = settings;
        this.idleness = idleness;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        var ref = new PractitionerRef(UUID.fromString(who.getName()));
        var session = request.getSession();
        if (request.getParameter("shared") != null)
            session.setMaxInactiveInterval((int) settings.sharedDeviceTimeout().toSeconds());
        idleness.begin(session);
        if (who.getDetails() == SignIn.Entry.ONE_TIME) session.setAttribute(MUST_CHOOSE, true);
        wasHere.remember(ref, request, response);
        response.sendRedirect(destination(ref, request.getParameter("next")));
    }

    /// Asks again, for every reason alike.
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException refused)
            throws IOException {
        var next = request.getParameter("next");
        response.sendRedirect("/sign-in?refused" + (isOurOwn(next) ? "&next=" + next : ""));
    }

    @Override
    public void logout(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication who) {
        wasHere.forget(request, response);
    }

    private String destination(PractitionerRef who, @Nullable String next) {
        if (keptWords.find(who).isPresent()) return "/kept-words";
        return isOurOwn(next) ? String.valueOf(next) : FIRST_PAGE;
    }

    /// Only a plain path of this house: no other site can be made the end of a sign-in.
    static boolean isOurOwn(@Nullable String address) {
        return address != null && OUR_OWN_ADDRESS.matcher(address).matches();
    }
}
