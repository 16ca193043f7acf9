package org.lantern.protection.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import org.lantern.access.Screen;
import org.lantern.access.ScreenDoor;
import org.lantern.calendar.Spoken;
import org.lantern.protection.Board;
import org.lantern.protection.Hour;
import org.lantern.ui.OpenToAll;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// The one page of a screen on a wall: running hours by reference, team and minutes, and nothing of
/// any child. It is open to browsers without a session, and empty to all that are no screen.
@Controller
@OpenToAll
@RequestMapping("/screen")
class WallController {

    /// As often as the page is fetched anew where there is no script, in seconds.
    private static final int REFRESHED = 60;

    private final ScreenDoor door;
    private final Board board;
    private final WallTopics topics;
    private final HourWords words;
    private final Spoken spoken;
    private final Clock clock;

    WallController(
            ScreenDoor door,
            Board board,
            WallTopics topics,
            HourWords words,
            Spoken spoken,
            Clock clock) {
        this.door = door;
        this.board = board;
        this.topics = topics;
        this.words = words;
        this.spoken = spoken;
        this.clock = clock;
    }

    @GetMapping
    String wall(HttpServletRequest request, Model model, Locale locale) {
        var screen = door.find(request);
        if (screen.isEmpty()) return "redirect:/screen/code";
        show(screen.get(), model, locale);
        model.addAttribute("refreshed", REFRESHED);
        return "protection/wall";
    }

    /// The same without the page around it, for a page that is open already.
    @GetMapping("/rows")
    String rows(HttpServletRequest request, Model model, Locale locale) {
        show(screen(request), model, locale);
        return "protection/wall-rows";
    }

    /// Says when something changed; never what.
    @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ResponseBody
    SseEmitter events(HttpServletRequest request) {
        return topics.open(screen(request));
    }

    /// A page that listened was closed: nothing is wrong, and nobody is there to be told.
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException closed, HttpServletResponse response) {}

    private void show(Screen screen, Model model, Locale locale) {
        var now = clock.instant();
        var shown = board.hours(screen);
        var hours = shown.hours();
        model.addAttribute("more", shown.more());
        model.addAttribute("hours", hours.stream().map(h -> words.row(h, now, locale)).toList());
        model.addAttribute("count", hours.stream().filter(Hour::isReal).count());
        model.addAttribute("asOf", spoken.time(now));
    }

    /// A page that keeps itself up to date is told plainly that it is no longer a screen.
    private Screen screen(HttpServletRequest request) {
        return door.find(request)
                .orElseThrow(() -> new InsufficientAuthenticationException("No screen"));
    }
}
