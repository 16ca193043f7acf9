package org.lantern.ui;

import java.net.URI;
import org.lantern.kernel.Refused;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/// Every refusal, to every client of the API, in one shape: `application/problem+json` (RFC 9457).
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiErrors extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ProblemDetail refused(Refused refusal) {
        var problem =
                ProblemDetail.forStatusAndDetail(
                        Trouble.of(refusal).status(), refusal.getMessage());
        problem.setType(URI.create("/problems/" + refusal.rule()));
        return problem;
    }
}
