package org.lantern.concern.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Holds back a flood at the public door, without a cookie. Only what is sent is counted, from the
/// first answer on: pages can always be read, and whoever is held back is told first to ring 999.
@Component
class HeldBack implements HandlerInterceptor, WebMvcConfigurer {

    private final Floods floods;

    HeldBack(Floods floods) {
        this.floods = floods;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/worry/**");
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!request.getMethod().equals("POST") || floods.admit(kind(request), address(request)))
            return true;
        throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
    }

    private static Floods.Kind kind(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/worry/reference")
                        || request.getRequestURI().startsWith("/worry/withdrawal")
                ? Floods.Kind.REFERENCES
                : Floods.Kind.PAGES;
    }

    private static String address(HttpServletRequest request) {
        return String.valueOf(request.getRemoteAddr());
    }
}
