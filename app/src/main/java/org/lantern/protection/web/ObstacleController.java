package org.lantern.protection.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.protection.Doing;
import org.lantern.protection.PlanRef;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Somebody says that an action cannot be done, and why.
@Controller
@RequestMapping("/plans/{ref}/actions/{action}/obstacle")
class ObstacleController {

    private final StepPage page;
    private final Doing doing;

    ObstacleController(StepPage page, Doing doing) {
        this.page = page;
        this.doing = doing;
    }

    @GetMapping
    String ask(
            @PathVariable UUID ref,
            @PathVariable UUID action,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        page.find(ref, action, acting, model, locale);
        model.addAttribute("form", new ObstacleForm(null));
        return "protection/obstacle";
    }

    @PostMapping
    String say(
            @PathVariable UUID ref,
            @PathVariable UUID action,
            @Valid @ModelAttribute("form") ObstacleForm form,
            BindingResult errors,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        page.find(ref, action, acting, model, locale);
        if (errors.hasErrors()) return "protection/obstacle";
        doing.cannot(new PlanRef(ref), action, DoneForm.said(form.reason()), acting);
        return "redirect:/plans/" + ref;
    }

    /// Why.
    record ObstacleForm(
            @NotBlank(message = "{protection.obstacle.reason.missing}")
                    @Size(max = 20_000, message = "{protection.words.long}")
                    @Nullable String reason) {}
}
