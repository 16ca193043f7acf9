package org.lantern.protection.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.protection.PlanFile;
import org.lantern.protection.PlanRef;
import org.lantern.protection.Plans;
import org.lantern.protection.Turning;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// One child's plan parts from the others'.
@Controller
@RequestMapping("/plans/{ref}/parting")
class PartingController {

    private final Plans plans;
    private final Turning turning;

    PartingController(Plans plans, Turning turning) {
        this.plans = plans;
        this.turning = turning;
    }

    @GetMapping
    String ask(@PathVariable UUID ref, Acting.Practitioner acting, Model model, Locale locale) {
        var file = plans.workedOn(new PlanRef(ref), acting);
        model.addAttribute("form", new PartingForm(null, null));
        return page(file, model, locale);
    }

    @PostMapping
    String part(
            @PathVariable UUID ref,
            @Valid @ModelAttribute("form") PartingForm form,
            BindingResult errors,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var file = plans.workedOn(new PlanRef(ref), acting);
        var who =
                SaidForm.of(form.children())
                        .who(file, "protection.parting.children.missing", errors);
        if (errors.hasErrors()) return page(file, model, locale);
        return "redirect:/plans/"
                + turning.part(new PlanRef(ref), who, DoneForm.said(form.reason()), acting);
    }

    private static String page(PlanFile file, Model model, Locale locale) {
        model.addAttribute("code", file.plan().code());
        model.addAttribute("children", GoneController.children(file, locale));
        model.addAttribute("back", "/plans/" + file.plan().ref());
        return "protection/parting";
    }

    /// Who, and why.
    record PartingForm(
            @Nullable List<String> children,
            @NotBlank(message = "{protection.parting.reason.missing}")
                    @Size(max = 20_000, message = "{protection.words.long}")
                    @Nullable String reason) {}
}
