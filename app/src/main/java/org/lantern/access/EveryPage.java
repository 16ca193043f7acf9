package org.lantern.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.ui.NavigationLink;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.thymeleaf.context.LazyContextVariable;

/// What every page of somebody signed in has: the ways to go, as the rooms offer them. It also
/// sends those to choose a password who came with one that works once, shows nothing at a phone
/// that was handed over, and drops kept words once they have arrived.
@Component
class EveryPage implements HandlerInterceptor {

    private static final String CHOOSE = "/account/password";
    private static final String GIVE_BACK = "/handed-over";
    private static final String BEGUN = Menu.class.getName();

    private final OpenPages open;
    private final WhoIsActing whoIsActing;
    private final Menu menu;
    private final KeptWords keptWords;

    EveryPage(OpenPages open, WhoIsActing whoIsActing, Menu menu, KeptWords keptWords) {
        this.open = open;
        this.whoIsActing = whoIsActing;
        this.menu = menu;
        this.keptWords = keptWords;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (open.matches(request)) return true;
        var first = mustChoose(request) ? CHOOSE : HandedOver.is(request) ? GIVE_BACK : "";
        if (first.isEmpty()) begin(request);
        if (first.isEmpty() || isWayBack(first, request.getRequestURI())) return true;
        if (Idleness.isNobody(request)) response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        else response.sendRedirect(first);
        return false;
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView page) {
        if (page == null || isRedirect(page) || open.matches(request)) return;
        page.addObject("posted", request.getMethod().equals("POST"));
        whoIsActing
                .practitioner(request)
                .ifPresent(acting -> page.addObject("navigation", whereShown(acting, request)));
    }

    /// Not asked for where only a part of a page is fetched, which has none.
    private LazyContextVariable<List<NavigationLink>> whereShown(
            Acting.Practitioner acting, HttpServletRequest request) {
        return new LazyContextVariable<>() {
            @Override
            protected List<NavigationLink> loadValue() {
                var begun = request.getAttribute(BEGUN);
                return menu.of(begun instanceof Menu.Begun it ? it : menu.begin(acting), request);
            }
        };
    }

    /// Where a browser says that it goes to an address to show it, what waits in the menu is asked
    /// beside the page.
    private void begin(HttpServletRequest request) {
        if (request.getMethod().equals("GET")
                && "document".equals(request.getHeader("Sec-Fetch-Dest")))
            whoIsActing
                    .practitioner(request)
                    .ifPresent(who -> request.setAttribute(BEGUN, menu.begin(who)));
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception failure) {
        var kept = request.getMethod().equals("POST") ? request.getParameter("kept-words") : null;
        if (kept == null || failure != null || response.getStatus() >= 400) return;
        whoIsActing
                .practitioner(request)
                .ifPresent(who -> id(kept).ifPresent(id -> keptWords.remove(id, who.ref())));
    }

    private static boolean mustChoose(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(Arrival.MUST_CHOOSE) != null;
    }

    private static boolean isWayBack(String first, String asked) {
        return asked.equals(first) || asked.startsWith(first + "/") || asked.equals("/error");
    }

    private static boolean isRedirect(ModelAndView page) {
        return page.getViewName() != null && page.getViewName().startsWith("redirect:");
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
