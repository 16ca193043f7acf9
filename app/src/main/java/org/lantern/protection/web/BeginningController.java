package org.lantern.protection.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.lantern.protection.CaseStart;
import org.lantern.protection.MarkedStart;
import org.lantern.protection.Plan;
import org.lantern.protection.Plans;
import org.lantern.screening.Subject;
import org.lantern.ui.TypedDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Beginning a plan from the case of a child, and from a matrix on which exploitation is marked.
@Controller
class BeginningController {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final CaseStart starting;
    private final MarkedStart marked;
    private final Clock clock;

    BeginningController(CaseStart starting, MarkedStart marked, Clock clock) {
        this.starting = starting;
        this.marked = marked;
        this.clock = clock;
    }

    @GetMapping("/cases/{ref}/plan")
    String ask(@PathVariable UUID ref, Acting.Practitioner acting, Model model) {
        model.addAttribute("form", new StartForm(null, null));
        return page(offered(ref, acting), ref, model);
    }

    @PostMapping("/cases/{ref}/plan")
    String start(
            @PathVariable UUID ref,
            @Valid @ModelAttribute("form") StartForm form,
            BindingResult errors,
            Acting.Practitioner acting,
            Model model) {
        var offered = offered(ref, acting);
        var known = form.firstKnown(clock.instant(), errors);
        if (errors.hasErrors()) return page(offered, ref, model);
        return "redirect:/plans/" + starting.start(new CaseRef(ref), known, acting);
    }

    @PostMapping("/matrix/{record}/{person}/plan")
    String startAsMarked(
            @PathVariable UUID record, @PathVariable UUID person, Acting.Practitioner acting) {
        return "redirect:/plans/" + marked.start(subject(record, person), acting);
    }

    @PostMapping("/matrix/{record}/{person}/plan/not-now")
    String decline(
            @PathVariable UUID record, @PathVariable UUID person, Acting.Practitioner acting) {
        marked.decline(subject(record, person), acting);
        return "redirect:/matrix/" + record + "/" + person;
    }

    private Plans.Offered offered(UUID ref, Acting.Practitioner acting) {
        return starting.offered(new CaseRef(ref), acting).orElseThrow(Refused.Missing::new);
    }

    private static String page(Plans.Offered offered, UUID ref, Model model) {
        model.addAttribute("offered", offered);
        model.addAttribute("back", "/cases/" + ref);
        return "protection/start";
    }

    private static Subject subject(UUID record, UUID person) {
        return new Subject(new PersonRef(person), record);
    }

    /// Since when somebody knows of this danger, as it is said.
    record StartForm(
            @Nullable TypedDate day,
            @Size(max = 20_000, message = "{protection.words.long}") @Nullable String words) {

        /// What cannot be a day, or is still to come, the form says.
        Plan.FirstKnown firstKnown(Instant now, Errors errors) {
            var typed = day == null || day.isBlank() ? Optional.<LocalDate>empty() : day.date();
            var isDay = day == null || day.isBlank() || typed.isPresent();
            var today = LocalDate.ofInstant(now, LONDON);
            if (!isDay || typed.filter(today::isBefore).isPresent())
                errors.rejectValue("day", "protection.start.day.unreadable");
            return new Plan.FirstKnown(typed, typed, DoneForm.said(words));
        }
    }
}
