package org.lantern.concern.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.concern.GivingBack;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.ShortCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Giving a concern that is for named people only back to the shared desk.
@Controller
@RequestMapping("/concerns/{ref}/given-back")
class GivingBackController {

    private final GivingBack givingBack;

    GivingBackController(GivingBack givingBack) {
        this.givingBack = givingBack;
    }

    @GetMapping
    String ask(@PathVariable UUID ref, Model model, Acting.Practitioner acting) {
        model.addAttribute("form", new ReasonForm(null));
        return page(ref, givingBack.look(new ConcernRef(ref), acting), model);
    }

    @PostMapping
    String give(
            @PathVariable UUID ref,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Model model,
            Acting.Practitioner acting) {
        var concern = new ConcernRef(ref);
        var code = givingBack.look(concern, acting);
        if (errors.hasErrors()) return page(ref, code, model);
        givingBack.giveBack(concern, form.said(), acting);
        return "redirect:/concerns/" + ref;
    }

    private static String page(UUID ref, ShortCode code, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("back", "/concerns/" + ref);
        return "concern/given-back";
    }
}
