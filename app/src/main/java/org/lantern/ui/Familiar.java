package org.lantern.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Sessions in which somebody was seen who had signed in: a cookie that anybody made up is none.
/// Known in memory only, the last ten thousand, and nothing rests on it but in which line somebody
/// waits.
@Component
@Order(1)
class Familiar extends OncePerRequestFilter {

    private static final int MOST = 10_000;

    private final Set<String> sessions =
            Collections.synchronizedSet(
                    Collections.newSetFromMap(
                            new LinkedHashMap<>(16, 0.75f, true) {
                                @Override
                                protected boolean removeEldestEntry(
                                        Map.Entry<String, Boolean> eldest) {
                                    return size() > MOST;
                                }
                            }));

    boolean isOne(String session) {
        return sessions.contains(session);
    }

    /// It stands behind the doors of the house, where it is known who somebody is.
    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        if (request.getUserPrincipal() != null) InTurn.session(request).ifPresent(sessions::add);
        next.doFilter(request, response);
    }
}
