package org.lantern.concern.web;

import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.area.Areas;
import org.lantern.casefile.Cases;
import org.lantern.concern.ConcernFile;
import org.lantern.concern.DecisionKind;
import org.lantern.concern.Decisions;
import org.lantern.concern.DutyDesk;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Refused;
import org.lantern.ui.Option;
import org.lantern.ui.Phrase;
import org.lantern.ui.Phrasebook;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where a concern is decided, for each child apart, in one sitting.
@Controller
@RequestMapping("/concerns/{ref}")
class DecisionController {

    private static final int CASES_OFFERED = 50;

    private final DutyDesk desk;
    private final Decisions decisions;
    private final Cases cases;
    private final History history;
    private final Areas areas;
    private final Phrasebook phrases;

    DecisionController(
            DutyDesk desk,
            Decisions decisions,
            Cases cases,
            History history,
            Areas areas,
            Phrasebook phrases) {
        this.desk = desk;
        this.decisions = decisions;
        this.cases = cases;
        this.history = history;
        this.areas = areas;
        this.phrases = phrases;
    }

    @GetMapping("/decision")
    String ask(@PathVariable UUID ref, Model model, Locale locale, Acting.Practitioner acting) {
        var file = worked(ref, acting);
        return page(form(file, Map.of(), locale, acting), file, false, model);
    }

    @PostMapping("/decision")
    String decide(
            @PathVariable UUID ref,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale,
            Acting.Practitioner acting) {
        var file = worked(ref, acting);
        var form = form(file, typed, locale, acting);
        if (form.asked().isEmpty() || wrong(form, file)) return page(form, file, true, model);
        decisions.decide(new ConcernRef(ref), form.deciding(), acting);
        return "redirect:/concerns/" + ref;
    }

    @PostMapping("/proposals/{proposal}/approval")
    String approve(
            @PathVariable UUID ref, @PathVariable UUID proposal, Acting.Practitioner acting) {
        decisions.approve(new ConcernRef(ref), proposal, acting);
        return "redirect:/concerns/" + ref;
    }

    @GetMapping("/proposals/{proposal}/refusal")
    String askRefusal(
            @PathVariable UUID ref,
            @PathVariable UUID proposal,
            Model model,
            Acting.Practitioner acting) {
        model.addAttribute("form", new ReasonForm(null));
        return refusal(ref, model, acting);
    }

    @PostMapping("/proposals/{proposal}/refusal")
    String decline(
            @PathVariable UUID ref,
            @PathVariable UUID proposal,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Model model,
            Acting.Practitioner acting) {
        if (errors.hasErrors()) return refusal(ref, model, acting);
        decisions.decline(new ConcernRef(ref), proposal, form.said(), acting);
        return "redirect:/concerns/" + ref;
    }

    private String refusal(UUID ref, Model model, Acting.Practitioner acting) {
        model.addAttribute("code", desk.code(new ConcernRef(ref), acting));
        model.addAttribute("noun", "refusal");
        model.addAttribute("back", "/concerns/" + ref);
        return "concern/reason";
    }

    private ConcernFile worked(UUID ref, Acting.Practitioner acting) {
        var file = desk.look(new ConcernRef(ref), acting);
        if (!file.works()) throw new Refused.Missing();
        return file;
    }

    private boolean wrong(DecisionForm form, ConcernFile file) {
        return !DecisionForm.problems(form.parts(signs(form, file), true)).isEmpty();
    }

    private String page(DecisionForm form, ConcernFile file, boolean sent, Model model) {
        var parts = form.parts(signs(form, file), sent);
        model.addAttribute("file", file);
        model.addAttribute("parts", parts);
        model.addAttribute("problems", DecisionForm.problems(parts));
        model.addAttribute("back", "/concerns/" + file.concern().ref());
        return "concern/decision";
    }

    private List<List<String>> signs(DecisionForm form, ConcernFile file) {
        if (file.manages()) return form.asked().stream().map(_ -> List.<String>of()).toList();
        return form.asked().stream()
                .map(item -> decisions.signs(file.concern().ref(), item.person()))
                .toList();
    }

    private DecisionForm form(
            ConcernFile file,
            Map<String, String> typed,
            Locale locale,
            Acting.Practitioner acting) {
        var files =
                cases.seenBy(acting, CASES_OFFERED).stream()
                        .filter(c -> c.whole() && c.closedAt().isEmpty())
                        .map(c -> Option.of(c.ref().toString(), Phrase.of(c.number())))
                        .toList();
        var choices =
                new DecisionForm.Choices(
                        kinds(file, files.isEmpty(), locale), files, areaOptions(locale));
        return new DecisionForm(file, choices, typed, phrases, locale);
    }

    private List<Option> kinds(ConcernFile file, boolean noCases, Locale locale) {
        var whole = file.toDecide().stream().anyMatch(item -> item.person().isEmpty());
        return (whole ? DecisionKind.forWhole() : DecisionKind.forChild())
                .stream()
                        .filter(kind -> kind != DecisionKind.ADD_TO_CASE || !noCases)
                        .map(kind -> option(kind, file.concern().area(), locale))
                        .toList();
    }

    private Option option(DecisionKind kind, String area, Locale locale) {
        var key = history.key(kind, area);
        return Option.of(kind.name(), phrases.say(key, locale))
                .hinted(phrases.find(key + ".hint", locale).orElse(null));
    }

    private List<Option> areaOptions(Locale locale) {
        return areas.all().stream()
                .map(area -> Option.of(area.code(), Phrase.of(area.nameIn(locale))))
                .sorted(Comparator.comparing(option -> option.label().text()))
                .toList();
    }
}
