package org.lantern.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        if (!SentForm.isOne(request) || request.getUserPrincipal() == null) {
            next.doFilter(request, response);
            return;
        }
        if (!isPlace()) {
            refuse(HttpStatus.SERVICE_UNAVAILABLE, request, response);
            return;
        }
        try {
            var read = read(request);
            if (read.isPresent()) next.doFilter(read.get(), response);
            else refuse(HttpStatus.CONTENT_TOO_LARGE, request, response);
        } finally {
            places.release();
        }
    }

    private boolean isPlace() {
        try {
            return places.tryAcquire(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<SentForm> read(HttpServletRequest request) {
        try {
            return Optional.of(SentForm.read(request));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /// Nobody sends by hand what cannot be read: it is far too large, or was cut off.
    private static void refuse(
            HttpStatus status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status.value());
        request.getRequestDispatcher("/error").forward(request, response);
    }
}
