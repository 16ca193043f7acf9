package org.lantern.protection.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.protection.Drills;
import org.lantern.ui.RecordMark;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Marks each page of a plan that is a drill, also one that does not exist yet, and the one that
/// says what was refused on it: the layout says so before anything else.
@Component
class DrillMark implements HandlerInterceptor, WebMvcConfigurer, RecordMark {

    private final Drills drills;

    DrillMark(Drills drills) {
        this.drills = drills;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).addPathPatterns("/plans/**");
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView page) {
        if (page == null || String.valueOf(page.getViewName()).startsWith("redirect:")) return;
        mark(request, page);
    }

    @Override
    public void mark(HttpServletRequest request, ModelAndView page) {
        if (plan(request).filter(drills::is).isPresent()) page.addObject("drill", true);
    }

    private static Optional<UUID> plan(HttpServletRequest request) {
        var named = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return named instanceof Map<?, ?> variables && variables.get("ref") instanceof String ref
                ? Optional.of(UUID.fromString(ref))
                : Optional.empty();
    }
}
