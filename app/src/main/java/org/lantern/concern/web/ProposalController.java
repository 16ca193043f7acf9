package org.lantern.concern.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.concern.Decisions;
import org.lantern.concern.DutyDesk;
import org.lantern.kernel.ConcernRef;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where a manager answers a worker who proposes no further action although there are signs.
@Controller
@RequestMapping("/concerns/{ref}/proposals/{proposal}")
class ProposalController {

    private final Decisions decisions;
    private final DutyDesk desk;

    ProposalController(Decisions decisions, DutyDesk desk) {
        this.decisions = decisions;
        this.desk = desk;
    }

    @PostMapping("/approval")
    String approve(
            @PathVariable UUID ref, @PathVariable UUID proposal, Acting.Practitioner acting) {
        decisions.approve(new ConcernRef(ref), proposal, acting);
        return "redirect:/concerns/" + ref;
    }

    @GetMapping("/refusal")
    String askRefusal(
            @PathVariable UUID ref,
            @PathVariable UUID proposal,
            Model model,
            Acting.Practitioner acting) {
        model.addAttribute("form", new ReasonForm(null));
        return refusal(ref, model, acting);
    }

    @PostMapping("/refusal")
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
        return ReasonForm.page(
                "refusal", desk.code(new ConcernRef(ref), acting), "/concerns/" + ref, model);
    }
}
