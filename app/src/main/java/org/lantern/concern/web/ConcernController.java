package org.lantern.concern.web;

import java.util.Locale;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.concern.DutyDesk;
import org.lantern.concern.Findings;
import org.lantern.kernel.ConcernRef;
import org.lantern.vocabulary.Sensitivity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// One concern, and taking it up.
@Controller
@RequestMapping("/concerns/{ref}")
class ConcernController {

    private final DutyDesk desk;
    private final Findings findings;
    private final ConcernWords words;
    private final Beside beside;
    private final AreaWords areas;

    ConcernController(
            DutyDesk desk, Findings findings, ConcernWords words, Beside beside, AreaWords areas) {
        this.desk = desk;
        this.findings = findings;
        this.words = words;
        this.beside = beside;
        this.areas = areas;
    }

    @GetMapping
    String look(@PathVariable UUID ref, Model model, Locale locale, Acting.Practitioner acting) {
        var file = desk.read(new ConcernRef(ref), acting);
        model.addAttribute("file", file);
        model.addAttribute(
                "mine", file.held().filter(held -> held.by().equals(acting.ref())).isPresent());
        model.addAttribute("view", words.view(file, locale));
        model.addAttribute("areas", areas.rows(file, locale, acting));
        model.addAttribute("sections", beside.sections(file, acting));
        model.addAttribute("matrices", beside.matrices(file, acting));
        model.addAttribute("earlier", beside.earlier(file, acting));
        var open = findings.open(new ConcernRef(ref), acting);
        model.addAttribute("opened", open.contains(Sensitivity.REFERRER));
        model.addAttribute("whereabouts", open.contains(Sensitivity.WHEREABOUTS));
        model.addAttribute("here", "/concerns/" + ref);
        model.addAttribute("back", "/desk/queue");
        return "concern/concern";
    }

    @PostMapping("/claim")
    String claim(@PathVariable UUID ref, Acting.Practitioner acting) {
        desk.claim(new ConcernRef(ref), acting);
        return "redirect:/concerns/" + ref;
    }
}
