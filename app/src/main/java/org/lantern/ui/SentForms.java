package org.lantern.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Reads a form with a picture, for those alone who have signed in: of anybody else not a byte is
/// read. It stands behind the doors of the house, and no page itself reads such a form.
@Component
@Order(0)
class SentForms extends OncePerRequestFilter {

    /// Each holds its picture in memory until it is answered.
    private static final int AT_ONCE = 3;

    private final Places places = new Places(AT_ONCE, Duration.ofSeconds(10));

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        if (!SentForm.isOne(request) || request.getUserPrincipal() == null) {
            next.doFilter(request, response);
            return;
        }
        try (var _ = places.take()) {
            var read = read(request);
            if (read.isPresent()) next.doFilter(read.get(), response);
            // Nobody sends by hand what cannot be read: it is far too large, or was cut off.
            else ErrorPages.send(HttpStatus.CONTENT_TOO_LARGE, request, response);
        } catch (Crowded full) {
            ErrorPages.send(full, request, response);
        }
    }

    private static Optional<SentForm> read(HttpServletRequest request) {
        try {
            return Optional.of(SentForm.read(request));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
