package org.lantern.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// As many pages are made at once as the database can be asked for. All others wait here, where
/// they cost a thread and no memory: were they let in, a thousand half-made pages would fill it,
/// and none would ever be done. What is sent has been read before, so that whoever sends slowly
/// keeps no place. A flood of strangers keeps nobody waiting who has signed in, nor whoever wants
/// to, nor whoever answers a ring by its link.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 40)
class InTurn extends OncePerRequestFilter {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Familiar familiar;
    private final Places practitioners;
    private final Places comers;
    private final Places strangers;

    @Autowired
    InTurn(Familiar familiar) {
        this(familiar, new Places(24, PATIENCE), new Places(6, PATIENCE), new Places(12, PATIENCE));
    }

    InTurn(Familiar familiar, Places practitioners, Places comers, Places strangers) {
        this.familiar = familiar;
        this.practitioners = practitioners;
        this.comers = comers;
        this.strangers = strangers;
    }

    /// What needs no database; whether the house is well, which is asked by a machine that would
    /// else put an end to it; and a photograph, which is read further in and has its turn there.
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return starts(path, "/assets/", "/webjars/", "/health")
                || SentForm.isOne(request) && path.endsWith("/photographs/new");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        try (var _ = places(request).take()) {
            next.doFilter(request, response);
        } catch (Crowded full) {
            ErrorPages.send(full, request, response);
        }
    }

    private Places places(HttpServletRequest request) {
        if (session(request).filter(familiar::isOne).isPresent()) return practitioners;
        return starts(request.getRequestURI(), "/sign-in", "/i-have-it", "/screen")
                ? comers
                : strangers;
    }

    /// What the cookie of a session says, whether or not there is such a session.
    static Optional<String> session(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(one ->
                        one.getName().equals("lantern") || one.getName().equals("__Host-lantern"))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static boolean starts(String path, String... with) {
        return Stream.of(with).anyMatch(path::startsWith);
    }
}
