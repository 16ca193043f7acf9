package org.lantern.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/// Turns whatever a page's controller throws into a page that helps.
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class PageErrors {

    private final TroublePage pages;

    PageErrors(TroublePage pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    ModelAndView show(Exception thrown, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (thrown instanceof AccessDeniedException || thrown instanceof AuthenticationException)
            throw thrown; // Spring Security answers these: with sign-in, or with a refusal.
        var trouble = Trouble.of(thrown);
        trouble.againIn(response);
        return pages.show(trouble, thrown, request);
    }
}
