package org.lantern.casefile.web;

import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.casefile.Chronology;
import org.lantern.casefile.Looks;
import org.lantern.kernel.CaseRef;
import org.lantern.ui.Moment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What happened in a child's case, the newest first.
@Controller
class ChronologyController {

    private final Looks looks;
    private final Chronology chronology;
    private final Sections sections;
    private final Headings headings;

    ChronologyController(Looks looks, Chronology chronology, Sections sections, Headings headings) {
        this.looks = looks;
        this.chronology = chronology;
        this.sections = sections;
        this.headings = headings;
    }

    @GetMapping("/cases/{ref}/chronology")
    String chronology(
            @PathVariable UUID ref, Acting.Practitioner acting, Model model, Locale locale) {
        var look = looks.now(new CaseRef(ref), acting);
        var others = sections.moments(look, acting);
        var view = look.known().get();
        model.addAttribute("heading", headings.of(view, locale));
        model.addAttribute(
                "moments",
                Stream.concat(chronology.of(view, locale).stream(), others.get().stream())
                        .sorted(Comparator.comparing(Moment::at).reversed())
                        .toList());
        return "casefile/chronology";
    }
}
