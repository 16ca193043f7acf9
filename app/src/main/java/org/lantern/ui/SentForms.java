package org.lantern.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        if (!SentForm.isOne(request) || request.getUserPrincipal() == null) {
            next.doFilter(request, response);
            return;
        }
        var read = read(request);
        if (read.isPresent()) next.doFilter(read.get(), response);
        else refuse(request, response);
    }

    private static Optional<SentForm> read(HttpServletRequest request) {
        try {
            return Optional.of(SentForm.read(request));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /// Nobody sends by hand what cannot be read: it is far too large, or was cut off.
    private static void refuse(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(
                RequestDispatcher.ERROR_STATUS_CODE, HttpStatus.CONTENT_TOO_LARGE.value());
        request.getRequestDispatcher("/error").forward(request, response);
    }
}
