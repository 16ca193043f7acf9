package org.lantern.access;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lantern.ui.SentForm;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// Where somebody goes who asked for a shut page: to the sign-in page, and from there to where they
/// wanted to go. What they had typed is kept for them.
@Component
class WayIn implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final int MOST_CHARACTERS = 256 * 1024;

    private final KeptWords keptWords;
    private final WasHere wasHere;

    WayIn(KeptWords keptWords, WasHere wasHere) {
        this.keptWords = keptWords;
        this.wasHere = wasHere;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException stranger)
            throws IOException {
        // A page that keeps itself up to date must be told plainly, not be sent elsewhere.
        if (Idleness.isNobody(request)) response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        else response.sendRedirect(signIn(request).build().encode().toUriString());
    }

    /// Signed in, but the account has been closed since.
    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException closed)
            throws IOException {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        response.sendRedirect("/sign-in?ended");
    }

    private UriComponentsBuilder signIn(HttpServletRequest request) {
        var way = UriComponentsBuilder.fromPath("/sign-in");
        var was = wasHere.who(request);
        if (request.getMethod().equals("GET")) way.queryParam("next", request.getRequestURI());
        else if (was.isPresent() && isForm(request)) return kept(request, way);
        return was.isPresent() ? way.queryParam("ended") : way;
    }

    private UriComponentsBuilder kept(HttpServletRequest request, UriComponentsBuilder way) {
        var typed = typed(request);
        if (typed.isPresent()) keptWords.keep(typed.get(), wasHere.who(request).orElseThrow());
        return way.queryParam(typed.isPresent() ? "kept" : "ended");
    }

    private static Optional<KeptWords.Typed> typed(HttpServletRequest request) {
        try {
            return typed(SentForm.isOne(request) ? SentForm.typed(request) : request, request);
        } catch (IOException cutOff) {
            return Optional.empty();
        }
    }

    private static Optional<KeptWords.Typed> typed(
            HttpServletRequest form, HttpServletRequest request) {
        if (form == request && request.getContentLengthLong() > MOST_CHARACTERS)
            return Optional.empty();
        Map<String, List<String>> fields =
                form.getParameterMap().entrySet().stream()
                        .filter(field -> !isPassword(field.getKey()))
                        .collect(
                                toMap(
                                        Map.Entry::getKey,
                                        field -> List.of(field.getValue()),
                                        (one, _) -> one,
                                        LinkedHashMap::new));
        var size = fields.values().stream().flatMap(List::stream).mapToLong(String::length).sum();
        return fields.isEmpty() || size > MOST_CHARACTERS
                ? Optional.empty()
                : Optional.of(new KeptWords.Typed(request.getRequestURI(), fields));
    }

    private static boolean isPassword(String field) {
        return field.toLowerCase(Locale.ROOT).contains("password");
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return SentForm.isOne(request)
                || request.getMethod().equals("POST")
                        && type != null
                        && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }
}
