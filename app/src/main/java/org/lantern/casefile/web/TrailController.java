package org.lantern.casefile.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.audit.TrailWords;
import org.lantern.audit.WhoLooked;
import org.lantern.casefile.Cases;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who looked at a case, and what they did, for those who answer for it.
@Controller
@RequestMapping("/cases/{ref}/who-looked")
class TrailController {

    private final Cases cases;
    private final WhoLooked whoLooked;
    private final TrailWords words;

    TrailController(Cases cases, WhoLooked whoLooked, TrailWords words) {
        this.cases = cases;
        this.whoLooked = whoLooked;
        this.words = words;
    }

    @GetMapping
    String read(
            @PathVariable UUID ref,
            @RequestParam Optional<UUID> before,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var file =
                cases.find(new CaseRef(ref), acting)
                        .filter(found -> cases.managed(found, acting))
                        .orElseThrow(Refused.Missing::new);
        var page = whoLooked.at(ref, before, acting);
        model.addAttribute("file", file);
        model.addAttribute("lines", words.lines(page, Set.of(), locale));
        model.addAttribute("older", page.older().orElse(null));
        model.addAttribute("newest", before.isEmpty());
        model.addAttribute("back", "/cases/" + ref);
        model.addAttribute("here", "/cases/" + ref + "/who-looked");
        return "casefile/who-looked";
    }
}
