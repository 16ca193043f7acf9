package org.lantern.protection.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.protection.PlanFile;
import org.lantern.protection.PlanRef;
import org.lantern.protection.Plans;
import org.lantern.protection.Returning;
import org.lantern.protection.Turning;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The child has come to where they stay, or is back: who, when, and a word on it. Each sets
/// further minutes running.
@Controller
@RequestMapping("/plans/{ref}/{noun:arrival|return}")
class ComingController {

    private static final String ARRIVAL = "arrival";

    private final Plans plans;
    private final Turning turning;
    private final Returning returning;
    private final Clock clock;

    ComingController(Plans plans, Turning turning, Returning returning, Clock clock) {
        this.plans = plans;
        this.turning = turning;
        this.returning = returning;
        this.clock = clock;
    }

    @GetMapping
    String ask(
            @PathVariable UUID ref,
            @PathVariable String noun,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var file = plans.look(new PlanRef(ref), acting);
        model.addAttribute(
                "form", noun.equals(ARRIVAL) ? SaidForm.ofOneCarer(file) : SaidForm.of(file));
        return page(file, noun, model, locale);
    }

    @PostMapping
    String record(
            @PathVariable UUID ref,
            @PathVariable String noun,
            @Valid @ModelAttribute("form") SaidForm form,
            BindingResult errors,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var file = plans.look(new PlanRef(ref), acting);
        var said = form.said(file, clock.instant(), errors);
        var who = form.who(file, "protection.turn." + noun + ".children.missing", errors);
        if (errors.hasErrors()) return page(file, noun, model, locale);
        if (!noun.equals(ARRIVAL))
            return returning
                    .back(new PlanRef(ref), who, said.orElseThrow(), acting)
                    .map(plan -> "redirect:/plans/" + plan)
                    .orElse("redirect:/plans");
        turning.arrived(new PlanRef(ref), who, said.orElseThrow(), acting);
        return "redirect:/plans/" + ref;
    }

    private static String page(PlanFile file, String noun, Model model, Locale locale) {
        model.addAttribute("code", file.plan().code());
        model.addAttribute("noun", noun);
        model.addAttribute("children", GoneController.children(file, locale));
        model.addAttribute("back", "/plans/" + file.plan().ref());
        return "protection/turn";
    }
}
