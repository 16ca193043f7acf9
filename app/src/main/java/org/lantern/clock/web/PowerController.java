package org.lantern.clock.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.casefile.Closing;
import org.lantern.clock.PowerChoices;
import org.lantern.clock.PowerForm;
import org.lantern.clock.Powers;
import org.lantern.kernel.CaseRef;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Somebody says that a power to hold the child safe was used, by whom and when.
@Controller
@RequestMapping("/cases/{ref}/duties/power")
class PowerController {

    private final Powers powers;
    private final PowerChoices choices;
    private final Closing closing;
    private final Clock clock;

    PowerController(Powers powers, PowerChoices choices, Closing closing, Clock clock) {
        this.powers = powers;
        this.choices = choices;
        this.closing = closing;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable UUID ref, Acting.Practitioner acting, Model model, Locale locale) {
        model.addAttribute("form", PowerForm.EMPTY);
        return page(ref, powers.known(new CaseRef(ref), acting), model, locale);
    }

    @PostMapping
    String used(
            @PathVariable UUID ref,
            @Valid @ModelAttribute("form") PowerForm form,
            BindingResult errors,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var known = powers.known(new CaseRef(ref), acting);
        var code = form.code();
        var at = new TypedMoment(form.day(), form.time()).at(clock.instant());
        if (known.stream().noneMatch(one -> one.duty().code().equals(code)))
            errors.rejectValue("power", "clock.power.which.missing");
        if (at.isEmpty()) errors.rejectValue("day", "clock.met.when.unreadable");
        else if (at.get().isAfter(clock.instant()))
            errors.rejectValue("day", "clock.met.when.future");
        if (errors.hasErrors()) return page(ref, known, model, locale);
        powers.used(new CaseRef(ref), form.use(at.orElseThrow()), acting);
        closing.goesOn(new CaseRef(ref), Closing.Because.POWER, "", acting.by());
        return "redirect:/cases/" + ref + "#duties";
    }

    private String page(UUID ref, List<Powers.Power> known, Model model, Locale locale) {
        model.addAttribute("powers", choices.of(known, locale));
        model.addAttribute("back", "/cases/" + ref);
        return "clock/power";
    }
}
