package org.lantern.concern.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.concern.KeptApart;
import org.lantern.kernel.ConcernRef;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Saying that a concern is about somebody who works with or cares for children, and who that is.
@Controller
class KeptApartController {

    private final KeptApart kept;

    KeptApartController(KeptApart kept) {
        this.kept = kept;
    }

    @GetMapping("/concerns/{ref}/kept-apart")
    String ask(@PathVariable UUID ref, Model model, Acting.Practitioner acting) {
        model.addAttribute("form", new KeptApartForm(null, null, null, null));
        return page(ref, kept.look(new ConcernRef(ref), acting), model);
    }

    /// Whoever is not one of the named sees it no more, and is told so on a page of its own.
    @PostMapping("/concerns/{ref}/kept-apart")
    String keep(
            @PathVariable UUID ref,
            @Valid @ModelAttribute("form") KeptApartForm form,
            BindingResult errors,
            Model model,
            Acting.Practitioner acting) {
        var concern = new ConcernRef(ref);
        var page = kept.look(concern, acting);
        if (errors.hasErrors()) return page(ref, page, model);
        return kept.keep(concern, form.staff(), form.why(), acting)
                ? "redirect:/concerns/" + ref
                : "redirect:/concerns/kept-apart";
    }

    /// The same for everybody: nothing of any concern stands on it.
    @GetMapping("/concerns/kept-apart")
    String done() {
        return "concern/now-apart";
    }

    private static String page(UUID ref, KeptApart.Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("back", "/concerns/" + ref);
        return "concern/kept-apart";
    }
}
