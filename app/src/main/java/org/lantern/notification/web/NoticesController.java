package org.lantern.notification.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.notification.DeadLetters;
import org.lantern.notification.Notices;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// What somebody was told, until they have read it or say that they have it.
@Controller
@RequestMapping("/notices")
class NoticesController {

    private final Notices notices;

    NoticesController(Notices notices) {
        this.notices = notices;
    }

    @GetMapping
    String show(Model model, Acting.Practitioner acting) {
        model.addAttribute("notices", NoticeCard.of(notices.waiting(acting)));
        model.addAttribute("looksAfter", DeadLetters.isFor(acting));
        return "notification/notices";
    }

    /// Says when something changed; never what.
    @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ResponseBody
    SseEmitter events(Acting.Practitioner acting) {
        return notices.live(acting);
    }

    /// A page that listened was closed: nothing is wrong, and nobody is there to be told.
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException closed, HttpServletResponse response) {}

    /// All that was told of one thing. Whoever says that they have it is led to where they take it
    /// up.
    @PostMapping("/acknowledgement")
    String acknowledge(@RequestParam List<UUID> notice, Acting.Practitioner acting) {
        var taken = notices.acknowledge(notice, acting);
        return "redirect:" + taken.orElse("/notices");
    }
}
