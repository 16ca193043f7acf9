package org.lantern.protection.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
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

/// The child has come to where they stay, or is back: when, and a word on it. Each sets further
/// minutes running.
@Controller
@RequestMapping("/plans/{ref}/{noun:arrival|return}")
class ComingController {

    private final Plans plans;
    private final Turning turning;
    private final Clock clock;

    ComingController(Plans plans, Turning turning, Clock clock) {
        this.plans = plans;
        this.turning = turning;
        this.clock = clock;
    }

    @GetMapping
    String ask(
            @PathVariable UUID ref,
            @PathVariable String noun,
            Acting.Practitioner acting,
            Model model) {
        var file = plans.find(new PlanRef(ref), acting);
        model.addAttribute("form", SaidForm.empty());
        return page(file, noun, model);
    }

    @PostMapping
    String record(
            @PathVariable UUID ref,
            @PathVariable String noun,
            @Valid @ModelAttribute("form") SaidForm form,
            BindingResult errors,
            Acting.Practitioner acting,
            Model model) {
        var file = plans.find(new PlanRef(ref), acting);
        var said = form.said(clock.instant());
        if (said.isEmpty()) errors.rejectValue("time", "protection.done.time.unreadable");
        if (errors.hasErrors()) return page(file, noun, model);
        if (noun.equals("arrival")) turning.arrived(new PlanRef(ref), said.orElseThrow(), acting);
        else turning.back(new PlanRef(ref), said.orElseThrow(), acting);
        return "redirect:/plans/" + ref;
    }

    private static String page(PlanFile file, String noun, Model model) {
        model.addAttribute("code", file.plan().code());
        model.addAttribute("noun", noun);
        model.addAttribute("back", "/plans/" + file.plan().ref());
        return "protection/turn";
    }
}
