package org.lantern.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where the server sends whatever went wrong outside of a page: no such address, a filter's
/// refusal, a template that broke.
@Controller
@RequestMapping("${server.error.path:/error}")
class ErrorPages implements ErrorController {

    private final TroublePage pages;

    ErrorPages(TroublePage pages) {
        this.pages = pages;
    }

    /// From outside of a page to the one that says what is wrong.
    static void send(
            HttpStatusCode status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status.value());
        request.getRequestDispatcher("/error").forward(request, response);
    }

    /// Somebody's turn did not come.
    static void send(Crowded full, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, full);
        send(HttpStatus.SERVICE_UNAVAILABLE, request, response);
    }

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(HttpServletRequest request, HttpServletResponse response) {
        var trouble = trouble(request);
        trouble.againIn(response);
        return pages.show(trouble, thrown(request), request);
    }

    @RequestMapping
    ResponseEntity<ProblemDetail> problem(
            HttpServletRequest request, HttpServletResponse response) {
        var trouble = trouble(request);
        trouble.againIn(response);
        return ResponseEntity.of(ProblemDetail.forStatus(trouble.status())).build();
    }

    private static Trouble trouble(HttpServletRequest request) {
        if (request.getAttribute(CrossSiteFilter.REFUSED) != null) return Trouble.CROSS_SITE;
        var thrown = thrown(request);
        return thrown == null ? Trouble.of(status(request)) : Trouble.of(thrown);
    }

    /// Somebody who asks for this address by hand finds nothing there.
    private static HttpStatusCode status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? HttpStatusCode.valueOf(status)
                : Trouble.MISSING.status();
    }

    private static @Nullable Throwable thrown(HttpServletRequest request) {
        return (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    }
}
