package org.lantern.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Refuses whatever would change something and was not sent from one of our own pages. It needs no
/// token, and so no session.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class CrossSiteFilter extends OncePerRequestFilter {

    static final String REFUSED = CrossSiteFilter.class.getName();

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        if (SAFE.contains(request.getMethod()) || isOurOwn(request)) {
            next.doFilter(request, response);
            return;
        }
        request.setAttribute(REFUSED, true);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    /// Every current browser says where a form stood; older ones name at least their origin.
    private static boolean isOurOwn(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return OWN.contains(site);
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        var from = origin == null ? request.getHeader(HttpHeaders.REFERER) : origin;
        return ownOrigin(request).equals(originOf(from));
    }

    private static String ownOrigin(HttpServletRequest request) {
        return originOf(ServletUriComponentsBuilder.fromContextPath(request).toUriString());
    }

    private static String originOf(@Nullable String address) {
        try {
            var uri = URI.create(String.valueOf(address));
            return uri.getScheme() + "://" + uri.getAuthority();
        } catch (IllegalArgumentException nonsense) {
            return "";
        }
    }
}
