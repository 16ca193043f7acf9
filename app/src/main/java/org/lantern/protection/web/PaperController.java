package org.lantern.protection.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.protection.Doing;
import org.lantern.protection.PlanFile;
import org.lantern.protection.PlanRef;
import org.lantern.protection.Plans;
import org.lantern.protection.SaidTime;
import org.lantern.protection.Step;
import org.lantern.ui.Phrasebook;
import org.lantern.ui.Problem;
import org.lantern.ui.TypedDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What was done while there was paper only, entered in one go: each with the time and the name
/// that stand on the paper. Nothing of it raises an alarm.
@Controller
@RequestMapping("/plans/{ref}/paper-record")
class PaperController {

    private static final int LONG = 20_000;

    private final Plans plans;
    private final Doing doing;
    private final LineWords words;
    private final Phrasebook phrases;
    private final Clock clock;

    PaperController(Plans plans, Doing doing, LineWords words, Phrasebook phrases, Clock clock) {
        this.plans = plans;
        this.doing = doing;
        this.words = words;
        this.phrases = phrases;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable UUID ref, Acting.Practitioner acting, Model model, Locale locale) {
        return page(plans.look(new PlanRef(ref), acting), Map.of(), acting, model, locale);
    }

    @PostMapping
    String record(
            @PathVariable UUID ref,
            @RequestParam Map<String, String> typed,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var file = plans.look(new PlanRef(ref), acting);
        var now = clock.instant();
        var done = new LinkedHashMap<UUID, Doing.Proof>();
        var problems = new ArrayList<Problem>();
        for (var step : open(file)) {
            var time = typed.getOrDefault("time-" + step.ref(), "");
            if (time.isBlank()) {
                if (isTyped(step, typed)) problems.add(problem(step, "time.missing", locale));
                continue;
            }
            var day = typed.getOrDefault("day-" + step.ref(), "");
            var proof = proof(step, day, time, typed, acting, now);
            if (day.isBlank() && !file.plan().isOfTheLastDay(now))
                problems.add(problem(step, "day.missing", locale));
            else if (proof.isEmpty()) problems.add(problem(step, "unreadable", locale));
            else if (proof.get().at().isBefore(file.plan().earliest()))
                problems.add(problem(step, "early", locale));
            else done.put(step.ref(), proof.get());
        }
        if (!problems.isEmpty()) {
            model.addAttribute("problems", problems);
            return page(file, typed, acting, model, locale);
        }
        doing.onPaper(new PlanRef(ref), done, acting);
        return "redirect:/plans/" + ref;
    }

    /// Whether something stands on its line: without a time it would be lost.
    private static boolean isTyped(Step step, Map<String, String> typed) {
        return Stream.of("day-", "name-", "agency-", "note-")
                .anyMatch(what -> !typed.getOrDefault(what + step.ref(), "").isBlank());
    }

    private Problem problem(Step step, String key, Locale locale) {
        return new Problem(
                "time-" + step.ref(),
                phrases.getMessage(
                        "protection.paper." + key, new Object[] {step.asks().code()}, locale));
    }

    private static Optional<Doing.Proof> proof(
            Step step,
            String day,
            String time,
            Map<String, String> typed,
            Acting.Practitioner acting,
            Instant now) {
        var name = typed.getOrDefault("name-" + step.ref(), "").strip();
        var note = typed.getOrDefault("note-" + step.ref(), "").strip();
        var agency = typed.getOrDefault("agency-" + step.ref(), "").strip();
        if (Stream.of(name, agency, note).anyMatch(said -> said.length() > LONG))
            return Optional.empty();
        var by =
                name.isEmpty()
                        ? new Step.Doer.Colleague(acting.ref())
                        : new Step.Doer.Outsider(name, agency);
        return at(day, time, now).map(at -> new Doing.Proof(at, by, note, ""));
    }

    private static Optional<Instant> at(String day, String time, Instant now) {
        if (day.isBlank()) return SaidTime.read(Optional.empty(), time, now);
        var parts = day.strip().split("[^0-9]+");
        if (parts.length != 3) return Optional.empty();
        return new TypedDate(parts[0], parts[1], parts[2])
                .date()
                .flatMap(date -> SaidTime.read(Optional.of(date), time, now));
    }

    private static List<Step> open(PlanFile file) {
        return file.steps().stream().filter(step -> step.done().isEmpty()).toList();
    }

    private String page(
            PlanFile file,
            Map<String, String> typed,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var of = words.of(file, clock.instant(), acting, locale);
        model.addAttribute("code", file.plan().code());
        model.addAttribute("lines", open(file).stream().map(of::line).toList());
        model.addAttribute("typed", typed);
        model.addAttribute("back", "/plans/" + file.plan().ref());
        return "protection/paper-record";
    }
}
