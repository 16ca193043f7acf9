package org.lantern.protection.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.kernel.Refused;
import org.lantern.protection.CarersCopy;
import org.lantern.protection.PlanRef;
import org.lantern.protection.Plans;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The carer reads how the child is kept safe with them, and says that they know it.
@Controller
@RequestMapping("/plans/{ref}/carer")
class CarerController {

    private final CarersCopy copies;
    private final Plans plans;

    CarerController(CarersCopy copies, Plans plans) {
        this.copies = copies;
        this.plans = plans;
    }

    /// Whoever cares for a child whose plan went on is led there by the address that they were
    /// told.
    @GetMapping
    String read(@PathVariable UUID ref, Acting.Practitioner acting, Model model) {
        var plan = new PlanRef(ref);
        var on = plans.wentOn(plan, acting);
        if (on.isPresent() && copies.look(plan, acting).isEmpty())
            return "redirect:/plans/" + on.get() + "/carer";
        model.addAttribute("form", new KnownForm(new UUID(0, 0), 0, null));
        return page(ref, acting, model);
    }

    @PostMapping
    String know(
            @PathVariable UUID ref,
            @Valid @ModelAttribute("form") KnownForm form,
            BindingResult errors,
            Acting.Practitioner acting,
            Model model) {
        if (errors.hasErrors()) return page(ref, acting, model);
        copies.acknowledge(
                new PlanRef(ref), form.file(), form.number(), DoneForm.said(form.words()), acting);
        return "redirect:/plans/" + ref + "/carer";
    }

    private String page(UUID ref, Acting.Practitioner acting, Model model) {
        model.addAttribute(
                "copies", copies.look(new PlanRef(ref), acting).orElseThrow(Refused.Missing::new));
        model.addAttribute("back", "/plans/" + ref);
        return "protection/carer";
    }

    /// Which version of which they know, and what they say to it.
    record KnownForm(
            UUID file,
            int number,
            @Size(max = 20_000, message = "{protection.safety.long}") @Nullable String words) {}
}
