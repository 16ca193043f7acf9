package org.lantern.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// As many pages are made at once as the database can be asked for. All others wait here, where
/// they cost a thread and no memory: were they let in, a thousand half-made pages would fill it,
/// and none would ever be done. What is sent has been read before, so that whoever sends slowly
/// keeps no place. Strangers keep nobody waiting who has signed in.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 40)
class InTurn extends OncePerRequestFilter {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Places practitioners;
    private final Places strangers;

    @Autowired
    InTurn() {
        this(new Places(24, PATIENCE), new Places(12, PATIENCE));
    }

    InTurn(Places practitioners, Places strangers) {
        this.practitioners = practitioners;
        this.strangers = strangers;
    }

    /// What needs no database; whether the house is well, which is asked by a machine that would
    /// else put an end to it; and a picture, which is read further in and has its turn there.
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return Stream.of("/assets/", "/webjars/", "/health").anyMatch(path::startsWith)
                || SentForm.isOne(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        try (var _ = (hasSignedIn(request) ? practitioners : strangers).take()) {
            next.doFilter(request, response);
        } catch (Crowded full) {
            request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, full);
            ErrorPages.send(HttpStatus.SERVICE_UNAVAILABLE, request, response);
        }
    }

    /// Says so, at least: a page is made for nobody only because of it.
    private static boolean hasSignedIn(HttpServletRequest request) {
        return request.getCookies() != null
                && Arrays.stream(request.getCookies())
                        .map(Cookie::getName)
                        .anyMatch(name -> name.equals("lantern") || name.equals("__Host-lantern"));
    }
}
