package org.lantern.protection.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.protection.Caring;
import org.lantern.protection.PlanFile;
import org.lantern.protection.PlanRef;
import org.lantern.protection.Plans;
import org.lantern.ui.Option;
import org.lantern.ui.Phrase;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// A child was moved: whoever cared for them does no longer.
@Controller
@RequestMapping("/plans/{ref}/care")
class CareController {

    private final Plans plans;
    private final Caring caring;

    CareController(Plans plans, Caring caring) {
        this.plans = plans;
        this.caring = caring;
    }

    @GetMapping
    String ask(@PathVariable UUID ref, Acting.Practitioner acting, Model model, Locale locale) {
        var file = plans.workedOn(new PlanRef(ref), acting);
        model.addAttribute("form", new CareForm(null, null));
        return page(file, model, locale);
    }

    @PostMapping
    String ended(
            @PathVariable UUID ref,
            @Valid @ModelAttribute("form") CareForm form,
            BindingResult errors,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var file = plans.workedOn(new PlanRef(ref), acting);
        var who =
                SaidForm.of(form.children()).who(file, "protection.care.children.missing", errors);
        if (errors.hasErrors()) return page(file, model, locale);
        caring.ended(new PlanRef(ref), who, DoneForm.said(form.reason()), acting);
        return "redirect:/plans/" + ref + "/parts";
    }

    private static String page(PlanFile file, Model model, Locale locale) {
        model.addAttribute("code", file.plan().code());
        model.addAttribute(
                "children",
                file.shown(locale).entrySet().stream()
                        .filter(child -> file.carers().containsKey(child.getKey()))
                        .map(child ->
                                Option.of(child.getKey().toString(), Phrase.of(child.getValue())))
                        .toList());
        model.addAttribute("back", "/plans/" + file.plan().ref());
        return "protection/care";
    }

    /// Who, and why.
    record CareForm(
            @Nullable List<String> children,
            @NotBlank(message = "{protection.care.reason.missing}")
                    @Size(max = 20_000, message = "{protection.words.long}")
                    @Nullable String reason) {}
}
