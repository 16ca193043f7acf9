package org.lantern.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.lantern.kernel.By;
import org.lantern.kernel.ShortCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.WebUtils;

/// How a screen on a wall is known: by a cookie of its own, which no other page reads. Whoever has
/// it is not signed in, so that every page that asks who is acting stays shut. It outlives restarts
/// of the browser and of Lantern, and works until the screen is withdrawn.
@Service
@Transactional
public class ScreenDoor {

    /// As long as browsers keep one.
    private static final Duration LONG = Duration.ofDays(400);

    private static final By AT_THE_SCREEN = By.clockwork("access: a code was typed at a screen");

    private final ScreenRows rows;
    private final Clock clock;
    private final RandomGenerator random;
    private final ApplicationEventPublisher events;

    ScreenDoor(
            ScreenRows rows,
            Clock clock,
            RandomGenerator random,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.clock = clock;
        this.random = random;
        this.events = events;
    }

    /// The screen of a request; nothing, where it comes from none, or from one that was withdrawn
    /// or is open at another browser by now.
    @Transactional(readOnly = true)
    public Optional<Screen> find(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(request)))
                .map(cookie -> new Secret(cookie.getValue()))
                .flatMap(rows::find);
    }

    /// Opens a screen at this browser.
    ///
    /// @return whether the code works; it does so once
    boolean open(ShortCode code, HttpServletRequest request, HttpServletResponse response) {
        var secret = Secret.next(random);
        var now = clock.instant();
        var opened = rows.open(Screens.secret(code), secret, now);
        opened.ifPresent(screen -> {
            events.publishEvent(
                    new AccountActed("screen-opened", screen.ref(), AT_THE_SCREEN, now));
            WasHere.set(
                    ResponseCookie.from(name(request), secret.words()).maxAge(LONG),
                    request,
                    response);
        });
        return opened.isPresent();
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-screen" : "screen";
    }
}
