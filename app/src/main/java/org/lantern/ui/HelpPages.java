package org.lantern.ui;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What everybody may read about Lantern itself, linked from the foot of every page.
@Controller
@OpenToAll
class HelpPages {

    @GetMapping("/help/{page:how-it-works|privacy|accessibility|open-source}")
    String show(@PathVariable String page) {
        return "help/" + page;
    }
}
