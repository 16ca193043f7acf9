package org.lantern.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/// English, or the language that somebody chose with the switch at the top of the page. Only that
/// choice sets a cookie, which ends with the browser and says nothing else.
@Component("localeResolver")
class ChosenLanguage implements LocaleResolver, HandlerInterceptor {

    private static final String LANG = "lang";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, LANG);
        return known(request.getParameter(LANG))
                .or(() -> known(cookie == null ? null : cookie.getValue()))
                .orElse(Phrasebook.ENGLISH);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        known(request.getParameter(LANG))
                .ifPresent(language -> setLocale(request, response, language));
        return true;
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        if (response == null || locale == null) return;
        var cookie =
                ResponseCookie.from(LANG, locale.getLanguage())
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Strict");
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    private static Optional<Locale> known(@Nullable String language) {
        return Optional.ofNullable(language)
                .map(Locale::of)
                .filter(l -> l.equals(Phrasebook.WELSH) || l.equals(Phrasebook.ENGLISH));
    }
}
