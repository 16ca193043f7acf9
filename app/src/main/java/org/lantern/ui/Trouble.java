package org.lantern.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantern.kernel.Refused;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// What went wrong, as far as somebody at the page needs to know. Each has a page of its name under
/// `templates/error`.
enum Trouble {
    /// The request itself makes no sense.
    UNREADABLE(HttpStatus.BAD_REQUEST),
    /// There is no such page, or it is not theirs to see: one answer for both.
    MISSING(HttpStatus.NOT_FOUND),
    /// The page exists, but nothing can be sent to it like that.
    NOT_LIKE_THAT(HttpStatus.METHOD_NOT_ALLOWED),
    /// Somebody was faster, or things stand differently now.
    CONFLICT(HttpStatus.CONFLICT),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS),
    /// It was not sent from one of our own pages.
    CROSS_SITE(HttpStatus.FORBIDDEN),
    /// We are wrong.
    OURS(HttpStatus.INTERNAL_SERVER_ERROR),
    /// The database does not answer: nothing was sent to anyone.
    NOT_SENT(HttpStatus.SERVICE_UNAVAILABLE),
    /// Too many send at once: nothing was done, and it can be sent again in a minute.
    CROWDED(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    Trouble(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    /// Tells machines too when to ask again, where it helps.
    void againIn(HttpServletResponse response) {
        if (status == HttpStatus.SERVICE_UNAVAILABLE)
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
    }

    String template() {
        return "error/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static Trouble of(Throwable thrown) {
        return switch (thrown) {
            case Refused.Missing _ -> MISSING;
            case Refused.Conflict _ -> CONFLICT;
            case Crowded _ -> CROWDED;
            case MethodArgumentTypeMismatchException _ -> MISSING;
            case ErrorResponse response -> of(response.getStatusCode());
            default -> isDatabaseGone(thrown) ? NOT_SENT : OURS;
        };
    }

    static Trouble of(HttpStatusCode status) {
        return switch (status.value()) {
            case 401, 403, 404 -> MISSING;
            case 405 -> NOT_LIKE_THAT;
            case 409 -> CONFLICT;
            case 413 -> TOO_LARGE;
            case 429 -> TOO_MANY;
            case 503 -> NOT_SENT;
            default -> status.is4xxClientError() ? UNREADABLE : OURS;
        };
    }

    private static boolean isDatabaseGone(Throwable thrown) {
        return causes(thrown)
                .anyMatch(cause ->
                        cause instanceof DataAccessResourceFailureException
                                || cause instanceof CannotCreateTransactionException
                                || cause instanceof SQLTransientConnectionException
                                || cause instanceof SQLRecoverableException
                                || cause instanceof SQLException said && isConnectionLost(said));
    }

    /// Connection exceptions, and a server that is shutting down or starting (PostgreSQL's classes
    /// 08 and 57P).
    private static boolean isConnectionLost(SQLException said) {
        var state = Optional.ofNullable(said.getSQLState()).orElse("");
        return state.startsWith("08") || state.startsWith("57P");
    }

    private static Stream<Throwable> causes(@Nullable Throwable thrown) {
        return Stream.iterate(
                        Optional.ofNullable(thrown),
                        Optional::isPresent,
                        cause -> cause.map(Throwable::getCause))
                .flatMap(Optional::stream);
    }
}
