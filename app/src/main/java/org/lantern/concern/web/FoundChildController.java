package org.lantern.concern.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.concern.FoundChildren;
import org.lantern.kernel.ConcernRef;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Naming a child who was found where a concern told of a place, a vehicle or an adult, or one more
/// than it told of.
@Controller
@RequestMapping("/concerns/{ref}/found-child")
class FoundChildController {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final FoundChildren found;
    private final Clock clock;

    FoundChildController(FoundChildren found, Clock clock) {
        this.found = found;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable UUID ref, Model model, Acting.Practitioner acting) {
        model.addAttribute("form", FoundChildForm.EMPTY);
        var page = found.look(new ConcernRef(ref), acting);
        return page(ref, page, page.once(), model);
    }

    @PostMapping
    String name(
            @PathVariable UUID ref,
            @Valid @ModelAttribute("form") FoundChildForm form,
            BindingResult errors,
            Model model,
            Acting.Practitioner acting) {
        var concern = new ConcernRef(ref);
        var page = found.look(concern, acting);
        var once = form.sentAs(page.once());
        form.check(LocalDate.ofInstant(clock.instant(), LONDON), errors);
        if (errors.hasErrors()) return page(ref, page, once, model);
        found.name(concern, once, form.child(), acting);
        return "redirect:/concerns/" + ref;
    }

    private static String page(UUID ref, FoundChildren.Page page, UUID once, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("once", once);
        model.addAttribute("sexes", FoundChildForm.Sex.values());
        model.addAttribute("ways", FoundChildForm.HOW);
        model.addAttribute("back", "/concerns/" + ref);
        return "concern/found-child";
    }
}
