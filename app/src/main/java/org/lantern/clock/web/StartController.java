package org.lantern.clock.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.calendar.TimeLimit;
import org.lantern.clock.DutyDeeds;
import org.lantern.clock.DutyKey;
import org.lantern.kernel.CaseRef;
import org.lantern.ui.Option;
import org.lantern.ui.Phrase;
import org.lantern.ui.TypedDate;
import org.lantern.vocabulary.Duty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Starts a duty by hand: what sets it running has happened, and somebody says when.
@Controller
@RequestMapping("/cases/{ref}/duties/new")
class StartController {

    private final DutyDeeds deeds;
    private final DutyWords words;
    private final Clock clock;

    StartController(DutyDeeds deeds, DutyWords words, Clock clock) {
        this.deeds = deeds;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable UUID ref, Acting.Practitioner acting, Model model, Locale locale) {
        model.addAttribute("form", new StartForm(null, null, null));
        return page(ref, deeds.known(new CaseRef(ref), acting), model, locale);
    }

    @PostMapping
    String start(
            @PathVariable UUID ref,
            @Valid @ModelAttribute("form") StartForm form,
            BindingResult errors,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var known = deeds.known(new CaseRef(ref), acting);
        var duty = known.stream().filter(d -> d.code().equals(form.duty())).findFirst();
        var at = new TypedMoment(form.day(), form.time()).at(clock.instant());
        if (duty.isEmpty() && form.duty() != null && !form.duty().isBlank())
            errors.rejectValue("duty", "clock.start.duty.missing");
        if (at.isEmpty()) errors.rejectValue("day", "clock.met.when.unreadable");
        else if (isTooLate(duty, at.get())) errors.rejectValue("day", "clock.met.when.future");
        if (errors.hasErrors()) return page(ref, known, model, locale);
        var key = new DutyKey(duty.orElseThrow().code());
        deeds.start(new CaseRef(ref), key, at.orElseThrow(), acting);
        return "redirect:/cases/" + ref + "#duties";
    }

    /// Only what must be done before something may begin with what is still to come.
    private boolean isTooLate(Optional<Duty> duty, Instant at) {
        return at.isAfter(clock.instant())
                && duty.stream()
                        .flatMap(d -> d.lines().stream())
                        .noneMatch(line -> line.limit() instanceof TimeLimit.Before);
    }

    private String page(UUID ref, List<Duty> known, Model model, Locale locale) {
        model.addAttribute(
                "duties",
                known.stream()
                        .map(d ->
                                Option.of(
                                        d.code(),
                                        Phrase.of(
                                                words.title(d, locale).text()
                                                        + " ("
                                                        + d.code()
                                                        + ")")))
                        .toList());
        model.addAttribute("back", "/cases/" + ref);
        return "clock/new";
    }

    /// Which, and since when.
    record StartForm(
            @NotBlank(message = "{clock.start.duty.missing}") @Nullable String duty,
            @Nullable TypedDate day,
            @Nullable String time) {}
}
