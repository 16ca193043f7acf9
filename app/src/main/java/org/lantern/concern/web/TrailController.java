package org.lantern.concern.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.audit.TrailWords;
import org.lantern.concern.ConcernTrail;
import org.lantern.kernel.ConcernRef;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who looked at a concern, and what they did, for those who answer for it.
@Controller("concernTrailController")
@RequestMapping("/concerns/{ref}/who-looked")
class TrailController {

    private final ConcernTrail trail;
    private final TrailWords words;

    TrailController(ConcernTrail trail, TrailWords words) {
        this.trail = trail;
        this.words = words;
    }

    @GetMapping
    String read(
            @PathVariable UUID ref,
            @RequestParam Optional<UUID> before,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var read = trail.read(new ConcernRef(ref), before, acting);
        model.addAttribute("code", read.code());
        model.addAttribute("lines", words.lines(read.page(), read.unnamed(), locale));
        model.addAttribute("older", read.page().older().orElse(null));
        model.addAttribute("newest", before.isEmpty());
        model.addAttribute("back", "/concerns/" + ref);
        model.addAttribute("here", "/concerns/" + ref + "/who-looked");
        return "concern/who-looked";
    }
}
