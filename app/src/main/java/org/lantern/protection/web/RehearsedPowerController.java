package org.lantern.protection.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.clock.PowerForm;
import org.lantern.kernel.Refused;
import org.lantern.protection.PlanFile;
import org.lantern.protection.PlanRef;
import org.lantern.protection.Plans;
import org.lantern.protection.RehearsedPowers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// In a drill, somebody says that a power to hold the child safe was used, and what followed.
@Controller
@RequestMapping("/plans/{ref}/powers")
class RehearsedPowerController {

    private final Plans plans;
    private final RehearsedPowers powers;
    private final RehearsedWords words;
    private final Clock clock;

    RehearsedPowerController(
            Plans plans, RehearsedPowers powers, RehearsedWords words, Clock clock) {
        this.plans = plans;
        this.powers = powers;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable UUID ref, Acting.Practitioner acting, Model model, Locale locale) {
        var file = drill(ref, acting);
        model.addAttribute("form", PowerForm.EMPTY);
        return page(file, model, locale);
    }

    @PostMapping
    String used(
            @PathVariable UUID ref,
            @Valid @ModelAttribute("form") PowerForm form,
            BindingResult errors,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var file = drill(ref, acting);
        var code = form.code();
        if (powers.known(file).stream().noneMatch(one -> one.duty().code().equals(code)))
            errors.rejectValue("power", "clock.power.which.missing");
        var at = DoneForm.at(form.day(), form.time(), file.plan(), clock.instant(), errors);
        if (errors.hasErrors()) return page(file, model, locale);
        powers.used(file.plan().ref(), code, at.orElseThrow(), form.usedBy(), acting);
        return "redirect:/plans/" + ref + "#rehearsed";
    }

    @GetMapping("/{power}")
    String end(
            @PathVariable UUID ref,
            @PathVariable UUID power,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var file = drill(ref, acting);
        model.addAttribute("form", new EndedForm(null));
        return ending(file, power, model, locale);
    }

    @PostMapping("/{power}")
    String ended(
            @PathVariable UUID ref,
            @PathVariable UUID power,
            @Valid @ModelAttribute("form") EndedForm form,
            BindingResult errors,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var file = drill(ref, acting);
        if (errors.hasErrors()) return ending(file, power, model, locale);
        powers.followed(file.plan().ref(), power, DoneForm.said(form.note()), acting);
        return "redirect:/plans/" + ref + "#rehearsed";
    }

    private PlanFile drill(UUID ref, Acting.Practitioner acting) {
        var file = plans.look(new PlanRef(ref), acting);
        if (file.drill().isEmpty()) throw new Refused.Missing();
        return file;
    }

    private String page(PlanFile file, Model model, Locale locale) {
        model.addAttribute("powers", words.choices(file, locale));
        model.addAttribute("back", "/plans/" + file.plan().ref());
        return "clock/power";
    }

    private String ending(PlanFile file, UUID power, Model model, Locale locale) {
        var one =
                words.powers(file, locale).stream()
                        .filter(each -> each.ref().equals(power))
                        .findFirst()
                        .orElseThrow(Refused.Missing::new);
        model.addAttribute("power", one);
        model.addAttribute("back", "/plans/" + file.plan().ref());
        return "protection/power-end";
    }

    /// What followed.
    record EndedForm(
            @NotBlank(message = "{protection.power.outcome.missing}")
                    @Size(max = 20_000, message = "{protection.words.long}")
                    @Nullable String note) {}
}
