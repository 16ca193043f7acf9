package org.lantern.concern.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.lantern.ui.OpenToAll;
import org.lantern.ui.QuickExit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// Leaves at once: what was typed is deleted, with its cookie.
@Controller
@OpenToAll
class QuickExitController {

    private final OpenDraft drafts;
    private final URI to;

    QuickExitController(OpenDraft drafts, QuickExit exit) {
        this.drafts = drafts;
        this.to = exit.getTo();
    }

    @PostMapping("/leave")
    ResponseEntity<Void> leave(HttpServletRequest request, HttpServletResponse response) {
        drafts.forget(request, response);
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(to).build();
    }
}
