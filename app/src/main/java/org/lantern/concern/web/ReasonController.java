package org.lantern.concern.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.concern.Decisions;
import org.lantern.concern.DutyDesk;
import org.lantern.concern.Findings;
import org.lantern.concern.StillHere;
import org.lantern.concern.TakingOver;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// What needs nothing but a reason: one page for each, alike.
@Controller
@RequestMapping(
        "/concerns/{ref}/{noun:raised-urgency|taken-over|lowered-urgency|who-told-us|where-the-child-is|referrer-check|told-by-telephone|knowingly-false|second-look|kept-safe}")
class ReasonController {

    private final DutyDesk desk;
    private final Findings findings;
    private final Decisions decisions;
    private final TakingOver takingOver;
    private final StillHere stillHere;

    ReasonController(
            DutyDesk desk,
            Findings findings,
            Decisions decisions,
            TakingOver takingOver,
            StillHere stillHere) {
        this.desk = desk;
        this.findings = findings;
        this.decisions = decisions;
        this.takingOver = takingOver;
        this.stillHere = stillHere;
    }

    @GetMapping
    String ask(
            @PathVariable UUID ref,
            @PathVariable String noun,
            Model model,
            Acting.Practitioner acting) {
        model.addAttribute("form", new ReasonForm(null));
        return page(ref, noun, model, acting);
    }

    @PostMapping
    String say(
            @PathVariable UUID ref,
            @PathVariable String noun,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Model model,
            Acting.Practitioner acting) {
        if (errors.hasErrors()) return page(ref, noun, model, acting);
        say(new ConcernRef(ref), noun, form.said(), acting);
        return "redirect:/concerns/" + ref + (noun.equals("who-told-us") ? "#said" : "");
    }

    private void say(ConcernRef ref, String noun, String words, Acting.Practitioner acting) {
        switch (noun) {
            case "raised-urgency" -> desk.raiseUrgency(ref, words, acting);
            case "lowered-urgency" -> desk.lowerUrgency(ref, words, acting);
            case "taken-over" -> takingOver.takeOver(ref, words, acting);
            case "who-told-us" -> findings.openWhoToldUs(ref, words, acting);
            case "where-the-child-is" -> findings.openWhereTheChildIs(ref, words, acting);
            case "referrer-check" -> findings.check(ref, words, acting);
            case "told-by-telephone" -> findings.tell(ref, words, acting);
            case "knowingly-false" -> findings.knowinglyFalse(ref, words, acting);
            case "kept-safe" -> stillHere.done(ref, words, acting);
            case "second-look" -> decisions.lookAgain(ref, words, acting);
            default -> throw new Refused.Missing();
        }
    }

    private String page(UUID ref, String noun, Model model, Acting.Practitioner acting) {
        return ReasonForm.page(
                noun, desk.code(new ConcernRef(ref), acting), "/concerns/" + ref, model);
    }
}
