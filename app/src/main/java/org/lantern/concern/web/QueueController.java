package org.lantern.concern.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.lantern.access.Acting;
import org.lantern.access.OpenSession;
import org.lantern.concern.DutyDesk;
import org.lantern.concern.Lane;
import org.lantern.kernel.Refused;
import org.lantern.notification.Live;
import org.lantern.notification.LivePart;
import org.lantern.ui.LondonTime;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// The duty desk: what waits, and a stream that says when that changes.
@Controller
@RequestMapping("/desk")
class QueueController {

    private final DutyDesk desk;
    private final DrawnLanes drawn;
    private final Live live;
    private final LondonTime london;
    private final Clock clock;

    QueueController(DutyDesk desk, DrawnLanes drawn, Live live, LondonTime london, Clock clock) {
        this.desk = desk;
        this.drawn = drawn;
        this.live = live;
        this.london = london;
        this.clock = clock;
    }

    @GetMapping("/queue")
    String queue(Model model, Locale locale, Acting.Practitioner acting) {
        lanes(model, locale, acting);
        return "concern/queue";
    }

    /// The same without the page around it, for a page that is open already.
    @GetMapping("/queue/lanes")
    String lanes(Model model, Locale locale, Acting.Practitioner acting) {
        var queue = desk.queue(acting);
        model.addAllAttributes(drawn.model(queue, locale));
        model.addAttribute("asOf", london.clock(clock.instant()));
        return "concern/lanes";
    }

    /// One lane by itself, page by page.
    @GetMapping("/queue/{name}")
    String lane(
            @PathVariable String name,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale,
            Acting.Practitioner acting) {
        var lane =
                List.of(Lane.values()).stream()
                        .filter(l -> l.name().equalsIgnoreCase(name))
                        .findFirst()
                        .orElseThrow(Refused.Missing::new);
        var part = desk.lane(lane, page, acting);
        var address = "/desk/queue/" + name + "?page=";
        model.addAttribute("lane", drawn.lane(lane, part, locale));
        model.addAttribute("back", "/desk/queue");
        model.addAttribute("previous", part.page() > 1 ? address + (part.page() - 1) : null);
        model.addAttribute("next", part.last() ? null : address + (part.page() + 1));
        return "concern/lane";
    }

    /// Says when something changed on their desk; never what.
    @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ResponseBody
    SseEmitter events(Acting.Practitioner acting) {
        return live.open(acting.ref(), desk.listensFor(acting));
    }

    /// Sends the lanes anew when something changed there.
    @GetMapping(path = "/queue/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ResponseBody
    SseEmitter lanes(HttpServletRequest request, Locale locale, Acting.Practitioner acting) {
        var page = new LivePart.Page(OpenSession.of(request, acting), locale);
        return live.open(page, desk.listensFor(acting), drawn);
    }

    /// A page that listened was closed: nothing is wrong, and nobody is there to be told.
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException closed, HttpServletResponse response) {}
}
