package org.lantern.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.PractitionerRef;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// A sealed cookie that outlives the session and says who was signed in at this browser, so that
/// what was typed can be kept for them. It lets nobody in, and ends with the browser.
@Component
class WasHere {

    private static final String PURPOSE = "was here";

    private final Sealing seal;

    WasHere(Sealing seal) {
        this.seal = seal;
    }

    Optional<PractitionerRef> who(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, name(request));
        return Optional.ofNullable(cookie)
                .flatMap(found -> decoded(found.getValue()))
                .flatMap(sealed -> seal.open(sealed, PURPOSE))
                .map(ref -> new String(ref, StandardCharsets.UTF_8))
                .map(UUID::fromString)
                .map(PractitionerRef::new);
    }

    void remember(PractitionerRef who, HttpServletRequest request, HttpServletResponse response) {
        var sealed = seal.close(who.toString().getBytes(StandardCharsets.UTF_8), PURPOSE);
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        set(ResponseCookie.from(name(request), value), request, response);
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        set(ResponseCookie.from(name(request), "").maxAge(Duration.ZERO), request, response);
    }

    /// A cookie that only Lantern reads, and no script.
    static void set(
            ResponseCookie.ResponseCookieBuilder cookie,
            HttpServletRequest request,
            HttpServletResponse response) {
        var whole = cookie.path("/").httpOnly(true).secure(request.isSecure()).sameSite("Strict");
        response.addHeader(HttpHeaders.SET_COOKIE, whole.build().toString());
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-was" : "was";
    }

    private static Optional<byte[]> decoded(String value) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(value));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
