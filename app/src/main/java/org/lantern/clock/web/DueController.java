package org.lantern.clock.web;

import org.lantern.access.Acting;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// All duties of somebody by time left: late ones first.
@Controller
class DueController {

    /// More than anybody reads.
    private static final int AT_MOST = 500;

    private final DueLines lines;

    DueController(DueLines lines) {
        this.lines = lines;
    }

    @GetMapping("/duties")
    String all(Acting.Practitioner acting, Model model) {
        model.addAttribute("clockDuties", lines.of(AT_MOST, acting).rows());
        model.addAttribute("back", "/desk");
        return "clock/due";
    }
}
