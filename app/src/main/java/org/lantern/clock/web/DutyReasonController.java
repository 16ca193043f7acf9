package org.lantern.clock.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.clock.Clocks;
import org.lantern.clock.DutyDeeds;
import org.lantern.clock.StartedDuty;
import org.lantern.kernel.CaseRef;
import org.lantern.vocabulary.Duty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// What is done about a duty with a reason: one page for each, alike. All is for managers, but that
/// whoever may say that it was done may take that back.
@Controller
@RequestMapping("/cases/{ref}/duties/{duty}/{noun:pause|resumption|extension|end|taking-back}")
class DutyReasonController {

    private final Clocks clocks;
    private final DutyDeeds deeds;
    private final DutyWords words;

    DutyReasonController(Clocks clocks, DutyDeeds deeds, DutyWords words) {
        this.clocks = clocks;
        this.deeds = deeds;
        this.words = words;
    }

    @GetMapping
    String ask(
            @PathVariable UUID ref,
            @PathVariable UUID duty,
            @PathVariable String noun,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        model.addAttribute("form", new WhyForm(null));
        model.addAttribute("back", "/cases/" + ref);
        return page(find(ref, duty, noun, acting), noun, model, locale);
    }

    @PostMapping
    String say(
            @PathVariable UUID ref,
            @PathVariable UUID duty,
            @PathVariable String noun,
            @Valid @ModelAttribute("form") WhyForm form,
            BindingResult errors,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var found = find(ref, duty, noun, acting);
        model.addAttribute("back", "/cases/" + ref);
        if (errors.hasErrors()) return page(found, noun, model, locale);
        var file = new CaseRef(ref);
        switch (noun) {
            case "pause" -> deeds.pause(file, duty, form.said(), acting);
            case "resumption" -> deeds.resume(file, duty, form.said(), acting);
            case "taking-back" -> deeds.takeBack(file, duty, form.said(), acting);
            case "extension" -> deeds.extend(file, duty, form.said(), acting);
            default -> deeds.drop(file, duty, form.said(), acting);
        }
        return "redirect:/cases/" + ref + "#duties";
    }

    /// Only for a manager of an area that answers for the case, unless it is to be taken back.
    private StartedDuty find(UUID ref, UUID duty, String noun, Acting.Practitioner acting) {
        var found = clocks.find(new CaseRef(ref), duty, acting);
        if (!noun.equals("taking-back")) deeds.onlyForManagers(new CaseRef(ref), acting);
        return found;
    }

    private String page(StartedDuty duty, String noun, Model model, Locale locale) {
        var rule =
                switch (noun) {
                    case "pause" -> duty.line().pause();
                    case "extension" -> duty.line().extension().map(Duty.Extension::rule);
                    default -> java.util.Optional.<org.lantern.vocabulary.Words>empty();
                };
        model.addAttribute("duty", words.line(duty, locale));
        model.addAttribute("noun", noun);
        model.addAttribute("rule", rule.map(r -> r.in(locale)).orElse(""));
        return "clock/reason";
    }

    /// Why.
    record WhyForm(
            @NotBlank(message = "{clock.reason.missing}")
                    @Size(max = 20_000, message = "{clock.words.long}")
                    @Nullable String reason) {

        String said() {
            return reason == null ? "" : reason.strip();
        }
    }
}
