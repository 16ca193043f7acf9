package org.lantern.concern.web;

import java.util.Locale;
import java.util.stream.Collectors;
import org.lantern.access.Acting;
import org.lantern.concern.StillHere;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Who is here tonight and decided on outside Lantern.
@Controller
class StillHereController {

    private final StillHere here;
    private final Names names;

    StillHereController(StillHere here, Names names) {
        this.here = here;
        this.names = names;
    }

    @GetMapping("/desk/still-here")
    String look(Model model, Locale locale, Acting.Practitioner acting) {
        var rows = here.of(acting);
        model.addAttribute("rows", rows);
        model.addAttribute(
                "areas",
                rows.stream()
                        .map(StillHere.Row::decidedIn)
                        .distinct()
                        .collect(Collectors.toMap(area -> area, area -> names.area(area, locale))));
        model.addAttribute("back", "/desk/queue");
        return "concern/still-here";
    }
}
