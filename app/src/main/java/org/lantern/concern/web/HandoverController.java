package org.lantern.concern.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.access.Colleague;
import org.lantern.access.Desks;
import org.lantern.access.Practitioners;
import org.lantern.concern.Handovers;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.ui.Phrasebook;
import org.lantern.ui.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Handing over a shift on one page, and taking it over.
@Controller
@RequestMapping("/desk/handover")
class HandoverController {

    private final Handovers handovers;
    private final Desks desks;
    private final Practitioners practitioners;
    private final Names names;
    private final Phrasebook phrases;

    HandoverController(
            Handovers handovers,
            Desks desks,
            Practitioners practitioners,
            Names names,
            Phrasebook phrases) {
        this.handovers = handovers;
        this.desks = desks;
        this.practitioners = practitioners;
        this.names = names;
        this.phrases = phrases;
    }

    @GetMapping
    String look(Model model, Acting.Practitioner acting) {
        return page(Map.of(), List.of(), model, acting);
    }

    @PostMapping
    String handOver(
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale,
            Acting.Practitioner acting) {
        var to =
                colleagues(acting).stream()
                        .filter(c -> c.ref().toString().equals(typed.get("to")))
                        .findFirst();
        var chosen = new LinkedHashMap<ConcernRef, String>();
        for (var held : handovers.mine(acting))
            if (typed.containsKey("hand-" + held.concern()))
                chosen.put(
                        held.concern(), typed.getOrDefault("words-" + held.concern(), "").strip());
        if (to.isEmpty() || chosen.isEmpty())
            return page(
                    typed,
                    List.of(problem(to.isEmpty() ? "to" : "concerns", locale)),
                    model,
                    acting);
        handovers.handOver(to.get().ref(), chosen, acting);
        return "redirect:/desk/handover";
    }

    @PostMapping("/{handover}/acceptance")
    String accept(@PathVariable UUID handover, Acting.Practitioner acting) {
        handovers.accept(handover, acting);
        return "redirect:/desk/handover";
    }

    private Problem problem(String what, Locale locale) {
        return new Problem(
                what,
                phrases.getMessage("concern.desk.handover." + what + ".missing", null, locale));
    }

    private String page(
            Map<String, String> typed,
            List<Problem> problems,
            Model model,
            Acting.Practitioner acting) {
        var shift = handovers.look(acting);
        model.addAttribute("mine", shift.mine());
        model.addAttribute("toMe", shift.toMe());
        model.addAttribute(
                "by", names.practitioners(shift.toMe().stream().map(Handovers.Held::by)));
        model.addAttribute(
                "to",
                names.practitioners(shift.mine().stream().flatMap(held -> held.to().stream())));
        model.addAttribute("colleagues", colleagues(acting));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("back", "/desk/queue");
        return "concern/handover";
    }

    /// Who works at the same desks.
    private List<Colleague> colleagues(Acting.Practitioner acting) {
        PractitionerRef me = acting.ref();
        return desks.of(acting).stream()
                .flatMap(desk -> practitioners.in(desk.team()).stream())
                .filter(colleague -> !colleague.ref().equals(me))
                .distinct()
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }
}
