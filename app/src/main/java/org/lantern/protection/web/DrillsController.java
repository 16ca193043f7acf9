package org.lantern.protection.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.protection.Drills;
import org.lantern.protection.Parts;
import org.lantern.protection.PlanRef;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Drills: those of somebody's teams, starting one, answering what it rings, and what came of it.
@Controller
class DrillsController {

    private final Drills drills;
    private final Parts parts;
    private final DrillWords words;

    DrillsController(Drills drills, Parts parts, DrillWords words) {
        this.drills = drills;
        this.parts = parts;
        this.words = words;
    }

    @GetMapping("/drills")
    String all(Model model, Locale locale, Acting.Practitioner acting) {
        model.addAttribute("drills", words.past(drills.of(acting), locale));
        model.addAttribute("may", !drills.places(acting).isEmpty());
        return "protection/drills";
    }

    @GetMapping("/drills/new")
    String ask(Model model, Locale locale, Acting.Practitioner acting) {
        var places = drills.places(acting);
        var only = places.size() == 1 ? DrillWords.value(places.getFirst()) : null;
        model.addAttribute("form", new DrillForm(only, null));
        return page(places, model, locale);
    }

    @PostMapping("/drills/new")
    String start(
            @Valid @ModelAttribute("form") DrillForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            Acting.Practitioner acting) {
        var places = drills.places(acting);
        var chosen =
                places.stream()
                        .filter(place -> DrillWords.value(place).equals(form.team()))
                        .findFirst();
        if (errors.hasErrors() || chosen.isEmpty()) return page(places, model, locale);
        var plan = drills.start(chosen.get(), String.valueOf(form.situation()), acting);
        return "redirect:/plans/" + plan;
    }

    /// Somebody of the team answers what the drill rings.
    @PostMapping("/plans/{ref}/answer")
    String answer(@PathVariable UUID ref, Acting.Practitioner acting) {
        parts.answer(new PlanRef(ref), acting);
        return "redirect:/plans/" + ref;
    }

    @GetMapping("/drills/{ref}")
    String report(@PathVariable UUID ref, Model model, Locale locale, Acting.Practitioner acting) {
        var report = drills.report(new PlanRef(ref), acting);
        model.addAttribute("report", words.report(report, acting, locale));
        model.addAttribute("drill", true);
        model.addAttribute("back", "/drills");
        return "protection/drill-report";
    }

    private String page(List<Drills.Place> places, Model model, Locale locale) {
        model.addAttribute("teams", words.places(places, drills::onCall, locale));
        model.addAttribute("situations", words.situations(drills.situations(), locale));
        model.addAttribute("hours", Drills.LONGEST.toHours());
        model.addAttribute("back", "/drills");
        return "protection/new-drill";
    }

    /// For which team, in which area, and about what.
    record DrillForm(
            @NotBlank(message = "{protection.drill.team.missing}") @Nullable String team,
            @NotBlank(message = "{protection.drill.situation.missing}")
                    @Nullable String situation) {}
}
