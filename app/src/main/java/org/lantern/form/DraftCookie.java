package org.lantern.form;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// The one cookie of a member of the public: it opens their draft and says nothing else. The
/// browser forgets it when it is closed.
@Component
public class DraftCookie {

    private static final String PLAIN = "draft";

    /// Browsers take a cookie of such a name from this very host alone, and only over HTTPS.
    private static final String SECURE = "__Host-draft";

    /// Whoever sent it.
    public Optional<Holder.Bearer> find(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name(request)))
                .map(Cookie::getValue)
                .findFirst()
                .flatMap(Holder.Bearer::of);
    }

    /// Gives it to the draft's holder, where it is a member of the public.
    public void give(Draft draft, HttpServletRequest request, HttpServletResponse response) {
        if (draft.holder() instanceof Holder.Bearer(var token))
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(token, request).build().toString());
    }

    /// Takes it away.
    public void take(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE, cookie("", request).maxAge(0).build().toString());
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(
            String value, HttpServletRequest request) {
        return ResponseCookie.from(name(request), value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .path("/");
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? SECURE : PLAIN;
    }
}
