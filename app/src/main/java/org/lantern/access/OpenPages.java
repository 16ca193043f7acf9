package org.lantern.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.lantern.ui.OpenToAll;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.server.RequestPath;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/// What a stranger may ask for: assets, the pulse of the service, and each page that says of itself
/// that it is open. It asks Spring's own mapping which page a request is for, so that no list of
/// addresses can disagree with the pages.
@Component
class OpenPages implements RequestMatcher {

    private static final RequestMatcher NOT_PAGES =
            new OrRequestMatcher(
                    List.of(
                                    "/assets/**",
                                    "/webjars/**",
                                    "/favicon.ico",
                                    "/error",
                                    "/health",
                                    "/health/**")
                            .stream()
                            .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                            .toList());

    private static final String ANSWERED = OpenPages.class.getName();

    private final ObjectProvider<RequestMappingHandlerMapping> pages;

    OpenPages(
            @Qualifier("requestMappingHandlerMapping")
                    ObjectProvider<RequestMappingHandlerMapping> pages) {
        this.pages = pages;
    }

    /// Asked several times of each request, so that it is looked up once; what an error page is
    /// about has another address.
    @Override
    public boolean matches(HttpServletRequest request) {
        var asked = request.getMethod() + ' ' + request.getRequestURI();
        if (request.getAttribute(ANSWERED) instanceof Answered known && known.asked().equals(asked))
            return known.open();
        var open = NOT_PAGES.matches(request) || isOpenPage(request);
        request.setAttribute(ANSWERED, new Answered(asked, open));
        return open;
    }

    private boolean isOpenPage(HttpServletRequest request) {
        var before = request.getAttribute(ServletRequestPathUtils.PATH_ATTRIBUTE);
        try {
            ServletRequestPathUtils.parseAndCache(request);
            var found = pages.getObject().getHandler(request);
            return found != null
                    && found.getHandler() instanceof HandlerMethod page
                    && saysSo(page);
        } catch (Exception noSuchPage) {
            return false;
        } finally {
            ServletRequestPathUtils.setParsedRequestPath(
                    before instanceof RequestPath path ? path : null, request);
        }
    }

    private static boolean saysSo(HandlerMethod page) {
        return page.hasMethodAnnotation(OpenToAll.class)
                || AnnotatedElementUtils.hasAnnotation(page.getBeanType(), OpenToAll.class);
    }

    private record Answered(String asked, boolean open) {}
}
