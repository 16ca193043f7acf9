package org.lantern.concern.web;

import java.util.Locale;
import org.lantern.ui.OpenToAll;
import org.lantern.vocabulary.Origin;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Where everything that Lantern asks, offers, lists and advises is from, and whether anybody of
/// the field has confirmed it: for whoever has to answer for using it.
@Controller
@OpenToAll
class SourcesController {

    private final Sources sources;

    SourcesController(Sources sources) {
        this.sources = sources;
    }

    @GetMapping("/help/sources")
    String show(Model model, Locale locale) {
        model.addAttribute("confidences", Origin.Confidence.values());
        model.addAttribute("kinds", sources.all(locale));
        return "concern/sources";
    }
}
