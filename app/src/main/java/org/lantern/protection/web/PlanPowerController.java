package org.lantern.protection.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.clock.PowerChoices;
import org.lantern.clock.PowerForm;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.lantern.protection.PlanFile;
import org.lantern.protection.PlanPowers;
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

/// Somebody says that a power to hold a child of a plan safe was used, and what followed; in a
/// drill it is rehearsed.
@Controller
@RequestMapping("/plans/{ref}/powers")
class PlanPowerController {

    private final Plans plans;
    private final PlanPowers powers;
    private final PowerChoices choices;
    private final PowerWords words;
    private final Clock clock;

    PlanPowerController(
            Plans plans, PlanPowers powers, PowerChoices choices, PowerWords words, Clock clock) {
        this.plans = plans;
        this.powers = powers;
        this.choices = choices;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable UUID ref, Acting.Practitioner acting, Model model, Locale locale) {
        model.addAttribute("form", PowerForm.EMPTY);
        return page(file(ref, acting), false, model, locale);
    }

    @PostMapping
    String used(
            @PathVariable UUID ref,
            @Valid @ModelAttribute("form") PowerForm form,
            BindingResult errors,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var file = file(ref, acting);
        var who = whom(form, file, errors);
        var code = form.code();
        if (powers.known(file).stream().noneMatch(one -> one.duty().code().equals(code)))
            errors.rejectValue("power", "clock.power.which.missing");
        var at = DoneForm.at(form.day(), form.time(), clock.instant(), errors);
        if (errors.hasErrors()) return page(file, form.isOfAnybody(), model, locale);
        powers.used(file.plan().ref(), who, form.use(at.orElseThrow()), acting);
        return "redirect:/plans/" + ref + "#powers";
    }

    @GetMapping("/{power}")
    String end(
            @PathVariable UUID ref,
            @PathVariable UUID power,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        model.addAttribute("form", new EndedForm(null));
        return ending(file(ref, acting), power, acting, model, locale);
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
        var file = file(ref, acting);
        if (errors.hasErrors()) return ending(file, power, acting, model, locale);
        powers.followed(file.plan().ref(), power, DoneForm.said(form.note()), acting);
        return "redirect:/plans/" + ref + "#powers";
    }

    /// A power holds a child: where none is on the plan there is none.
    private PlanFile file(UUID ref, Acting.Practitioner acting) {
        var file = plans.look(new PlanRef(ref), acting);
        if (file.whom().isEmpty()) throw new Refused.Missing();
        return file;
    }

    /// Where only one child is on the plan, nobody is asked whom. Whoever was asked means those
    /// whom they ticked, also where others have parted from the plan since.
    private static Set<PersonRef> whom(PowerForm form, PlanFile file, BindingResult errors) {
        return file.whom().size() == 1 && !form.isOfAnybody()
                ? file.whom()
                : SaidForm.of(form.children())
                        .who(file, "protection.power.children.missing", errors);
    }

    private String page(PlanFile file, boolean asked, Model model, Locale locale) {
        model.addAttribute("powers", choices.of(powers.known(file), locale));
        if (asked || file.whom().size() > 1)
            model.addAttribute("children", GoneController.children(file, locale));
        model.addAttribute("back", "/plans/" + file.plan().ref());
        return "clock/power";
    }

    private String ending(
            PlanFile file, UUID power, Acting.Practitioner acting, Model model, Locale locale) {
        var one =
                words.powers(file, acting, locale).stream()
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
