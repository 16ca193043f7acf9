package org.lantern.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/// The cookie of a session. Over HTTPS its name makes browsers refuse it from any other host, path
/// or unencrypted page.
class SessionCookie implements CookieSerializer {

    private final CookieSerializer plain = named("lantern", false);
    private final CookieSerializer overHttps = named("__Host-lantern", true);

    @Override
    public void writeCookieValue(CookieValue value) {
        of(value.getRequest()).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return of(request).readCookieValues(request);
    }

    private CookieSerializer of(HttpServletRequest request) {
        return request.isSecure() ? overHttps : plain;
    }

    private static CookieSerializer named(String name, boolean secure) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setCookiePath("/");
        cookie.setSameSite("Strict");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(secure);
        return cookie;
    }
}
