package org.lantern.concern.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.concern.ConcernFile;
import org.lantern.concern.Decisions;
import org.lantern.concern.DutyDesk;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Refused;
import org.lantern.ui.Phrasebook;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where a concern is decided, for each child apart, in one sitting.
@Controller
@RequestMapping("/concerns/{ref}/decision")
class DecisionController {

    private final DutyDesk desk;
    private final Decisions decisions;
    private final DecisionChoices choices;
    private final Phrasebook phrases;

    DecisionController(
            DutyDesk desk, Decisions decisions, DecisionChoices choices, Phrasebook phrases) {
        this.desk = desk;
        this.decisions = decisions;
        this.choices = choices;
        this.phrases = phrases;
    }

    @GetMapping
    String ask(@PathVariable UUID ref, Model model, Locale locale, Acting.Practitioner acting) {
        var file = worked(ref, acting);
        if (file.intoAnother().isPresent())
            return "redirect:/concerns/" + file.intoAnother().get().concern() + "/decision";
        return page(form(file, Map.of(), locale, acting), file, false, locale, acting, model);
    }

    @PostMapping
    String decide(
            @PathVariable UUID ref,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale,
            Acting.Practitioner acting) {
        var file = worked(ref, acting);
        var form = form(file, typed, locale, acting);
        if (file.alone() && (form.asked().isEmpty() || wrong(form, file)))
            return page(form, file, true, locale, acting, model);
        decisions.decide(new ConcernRef(ref), form.deciding(), acting);
        return "redirect:/concerns/" + ref;
    }

    private ConcernFile worked(UUID ref, Acting.Practitioner acting) {
        var file = desk.look(new ConcernRef(ref), acting);
        if (!file.decides()) throw new Refused.Missing();
        return file;
    }

    private DecisionForm form(
            ConcernFile file,
            Map<String, String> typed,
            Locale locale,
            Acting.Practitioner acting) {
        return new DecisionForm(file, choices.of(file, locale, acting), typed, phrases, locale);
    }

    private boolean wrong(DecisionForm form, ConcernFile file) {
        return !DecisionForm.problems(form.parts(signs(form, file), true)).isEmpty();
    }

    private String page(
            DecisionForm form,
            ConcernFile file,
            boolean sent,
            Locale locale,
            Acting.Practitioner acting,
            Model model) {
        var parts = form.parts(signs(form, file), sent);
        model.addAttribute("file", file);
        model.addAttribute("parts", parts);
        model.addAttribute("problems", DecisionForm.problems(parts));
        model.addAttribute("alike", choices.alike(file, locale, acting));
        model.addAttribute("origin", choices.origin(file));
        model.addAttribute("back", "/concerns/" + file.concern().ref());
        return "concern/decision";
    }

    private List<List<String>> signs(DecisionForm form, ConcernFile file) {
        if (file.manages()) return form.asked().stream().map(_ -> List.<String>of()).toList();
        return form.asked().stream()
                .map(item -> decisions.signs(file.concern().ref(), item.person()))
                .toList();
    }
}
