package org.lantern.clock.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.clock.Clocks;
import org.lantern.clock.DutyDeeds;
import org.lantern.clock.StartedDuty;
import org.lantern.kernel.CaseRef;
import org.lantern.ui.TypedDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Somebody says that a duty was done, when, and what there is to know about it.
@Controller
@RequestMapping("/cases/{ref}/duties/{duty}/met")
class MetController {

    private final Clocks clocks;
    private final DutyDeeds deeds;
    private final DutyWords words;
    private final Clock clock;

    MetController(Clocks clocks, DutyDeeds deeds, DutyWords words, Clock clock) {
        this.clocks = clocks;
        this.deeds = deeds;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String ask(
            @PathVariable UUID ref,
            @PathVariable UUID duty,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        model.addAttribute("form", new MetForm(null, null, null));
        return page(ref, find(ref, duty, acting), model, locale);
    }

    @PostMapping
    String meet(
            @PathVariable UUID ref,
            @PathVariable UUID duty,
            @Valid @ModelAttribute("form") MetForm form,
            BindingResult errors,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var found = find(ref, duty, acting);
        var at = new TypedMoment(form.day(), form.time()).at(clock.instant());
        if (at.isEmpty()) errors.rejectValue("day", "clock.met.when.unreadable");
        else if (at.get().isAfter(clock.instant()))
            errors.rejectValue("day", "clock.met.when.future");
        if (found.isPower() && form.said().isEmpty())
            errors.rejectValue("note", "clock.met.note.missing");
        if (errors.hasErrors()) return page(ref, found, model, locale);
        deeds.meet(new CaseRef(ref), duty, at.orElseThrow(), form.said(), acting);
        return "redirect:/cases/" + ref + "#duties";
    }

    private StartedDuty find(UUID ref, UUID duty, Acting.Practitioner acting) {
        return clocks.find(new CaseRef(ref), duty, acting);
    }

    private String page(UUID ref, StartedDuty duty, Model model, Locale locale) {
        model.addAttribute("duty", words.line(duty, locale));
        model.addAttribute("back", "/cases/" + ref);
        return "clock/met";
    }

    /// When, by whom is known, and a note.
    record MetForm(
            @Nullable TypedDate day,
            @Nullable String time,
            @Size(max = 20_000, message = "{clock.words.long}") @Nullable String note) {

        String said() {
            return note == null ? "" : note.strip();
        }
    }
}
