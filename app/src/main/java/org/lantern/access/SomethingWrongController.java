package org.lantern.access;

import org.lantern.ui.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Whom to tell that a page is wrong, without a word about any child: linked from the foot of every
/// page.
@Controller
@OpenToAll
class SomethingWrongController {

    private final AccessSettings settings;
    private final Agencies agencies;

    SomethingWrongController(AccessSettings settings, Agencies agencies) {
        this.settings = settings;
        this.agencies = agencies;
    }

    @GetMapping("/help/something-wrong")
    String show(Model model) {
        model.addAttribute("contact", settings.contactAddress());
        model.addAttribute("board", agencies.board());
        return "access/something-wrong";
    }
}
