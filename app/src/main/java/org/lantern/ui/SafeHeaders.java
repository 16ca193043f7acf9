package org.lantern.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Tells the browser, with every answer, what a page may do: nothing but show itself. No page is
/// kept; assets overrule that.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SafeHeaders extends OncePerRequestFilter {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; "
                    + "connect-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' ";

    private final Map<String, String> headers;

    /// Leaving a page is a form too, and where it leads must be allowed.
    SafeHeaders(QuickExit exit) {
        headers =
                Map.of(
                        "Content-Security-Policy",
                        POLICY + exit.origin(),
                        // Not `no-referrer`: with it a browser hides the origin of our own forms.
                        "Referrer-Policy",
                        "same-origin",
                        "X-Content-Type-Options",
                        "nosniff",
                        "X-Frame-Options",
                        "DENY",
                        "Permissions-Policy",
                        "camera=(), microphone=(), geolocation=(), payment=(), usb=(),"
                                + " browsing-topics=()",
                        "Cross-Origin-Opener-Policy",
                        "same-origin",
                        "Cross-Origin-Resource-Policy",
                        "same-origin",
                        HttpHeaders.CACHE_CONTROL,
                        "no-store");
    }

    /// What the server turned away before any filter saw it comes here as an error alone.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        headers.forEach(response::setHeader);
        if (request.isSecure()) response.setHeader("Strict-Transport-Security", "max-age=31536000");
        next.doFilter(request, response);
    }
}
