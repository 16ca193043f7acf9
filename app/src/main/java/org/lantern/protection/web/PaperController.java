package org.lantern.protection.web;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.protection.Doing;
import org.lantern.protection.PlanFile;
import org.lantern.protection.PlanRef;
import org.lantern.protection.Plans;
import org.lantern.protection.Step;
import org.lantern.ui.Phrasebook;
import org.lantern.ui.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What was done while there was paper only, entered in one go: each with the time and the name
/// that stand on the paper. Nothing of it raises an alarm. Every line that can be put down is; of
/// any other it is said why, with what was typed.
@Controller
@RequestMapping("/plans/{ref}/paper-record")
class PaperController {

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
        var plan = new PlanRef(ref);
        var file = plans.look(plan, acting);
        var lines = new PaperLines(typed, acting, clock.instant());
        var done = new LinkedHashMap<UUID, Doing.Proof>();
        var problems = new ArrayList<Problem>();
        for (var step : open(file)) {
            if (!lines.isTyped(step)) continue;
            var proof = lines.proof(step);
            if (lines.time(step).isEmpty()) problems.add(problem(step, "time.missing", locale));
            else if (lines.day(step).isEmpty() && !file.plan().isOfTheLastDay(lines.now()))
                problems.add(problem(step, "day.missing", locale));
            else if (proof.isEmpty()) problems.add(problem(step, "unreadable", locale));
            else if (proof.get().at().isBefore(file.plan().earliest()))
                problems.add(problem(step, "early", locale));
            else done.put(step.ref(), proof.get());
        }
        if (!done.isEmpty()) doing.onPaper(plan, done, acting).forEach(done::remove);
        var after = plans.find(plan, acting);
        lines.gone(after).forEach(line -> problems.add(gone(line, after, lines, locale)));
        if (problems.isEmpty()) return "redirect:/plans/" + ref;
        model.addAttribute("problems", problems);
        model.addAttribute("putDown", codes(after, done.keySet()));
        return page(after, typed, acting, model, locale);
    }

    private Problem problem(Step step, String key, Locale locale) {
        return new Problem(
                "time-" + step.ref(),
                phrases.getMessage(
                        "protection.paper." + key, new Object[] {step.asks().code()}, locale));
    }

    /// What was typed is said, so that it can be put elsewhere.
    private Problem gone(String line, PlanFile file, PaperLines lines, Locale locale) {
        return new Problem(
                "",
                phrases.getMessage(
                        "protection.paper.gone",
                        new Object[] {code(file, line), lines.said(line)},
                        locale));
    }

    private static String code(PlanFile file, String line) {
        return file.steps().stream()
                .filter(step -> step.ref().toString().equals(line))
                .findFirst()
                .map(step -> step.asks().code())
                .orElse("–");
    }

    private static String codes(PlanFile file, Set<UUID> done) {
        return done.stream().map(one -> code(file, one.toString())).collect(joining(", "));
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
