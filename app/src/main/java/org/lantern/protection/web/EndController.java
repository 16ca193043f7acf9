package org.lantern.protection.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.protection.Ended;
import org.lantern.protection.PlanFile;
import org.lantern.protection.PlanRef;
import org.lantern.protection.Plans;
import org.lantern.protection.Turning;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// A plan ends by a fact: the child is safe with somebody who is named, is gone, or a manager
/// stands it down and says why. That a child is gone, or back, is recorded first.
@Controller
@RequestMapping("/plans/{ref}/end")
class EndController {

    private final Plans plans;
    private final Turning turning;

    EndController(Plans plans, Turning turning) {
        this.plans = plans;
        this.turning = turning;
    }

    @GetMapping
    String ask(@PathVariable UUID ref, Acting.Practitioner acting, Model model) {
        var file = plans.workedOn(new PlanRef(ref), acting);
        var open = file.plan().isDrill() ? Open.CLOSED : null;
        model.addAttribute("form", new EndForm(null, null, null, open, file.ends().size()));
        return page(file, model);
    }

    @PostMapping
    String end(
            @PathVariable UUID ref,
            @Valid @ModelAttribute("form") EndForm form,
            BindingResult errors,
            Acting.Practitioner acting,
            Model model) {
        var file = plans.workedOn(new PlanRef(ref), acting);
        if (form.how() == Ended.How.GONE && !file.isGone())
            errors.rejectValue("how", "protection.end.how.gone-first");
        if (form.how() == Ended.How.SAFE && file.isGone())
            errors.rejectValue("how", "protection.end.how.back-first");
        else if (form.how() == Ended.How.SAFE && DoneForm.said(form.with()).isEmpty())
            errors.rejectValue("with", "protection.end.with.missing");
        if (form.how() == Ended.How.STOOD_DOWN && DoneForm.said(form.words()).isEmpty())
            errors.rejectValue("words", "protection.end.words.missing");
        if (errors.hasErrors() || form.how() == null) return page(file, model);
        turning.end(
                new PlanRef(ref),
                form.how(),
                new Turning.Ending(
                        DoneForm.said(form.with()),
                        DoneForm.said(form.words()),
                        form.open() == Open.CARRIED_ON,
                        form.before() == null ? 0 : form.before()),
                acting);
        return "redirect:/plans/" + ref;
    }

    private static String page(PlanFile file, Model model) {
        model.addAttribute("code", file.plan().code());
        model.addAttribute("hows", hows(file));
        model.addAttribute("again", file.ended().isPresent());
        model.addAttribute("gone", file.isGone());
        // A drill is never carried on, so that none is left over.
        model.addAttribute(
                "opens", file.plan().isDrill() ? List.of(Open.CLOSED) : List.of(Open.values()));
        model.addAttribute("back", "/plans/" + file.plan().ref());
        return "protection/end";
    }

    private static List<Ended.How> hows(PlanFile file) {
        return Stream.of(Ended.How.values())
                .filter(how -> how.isOf(file.plan()))
                .filter(how -> how != (file.isGone() ? Ended.How.SAFE : Ended.How.GONE))
                .filter(how -> how != Ended.How.STOOD_DOWN || file.manages())
                .toList();
    }

    /// What becomes of what is still open.
    enum Open {
        CLOSED,
        CARRIED_ON
    }

    /// How, with whom, and why.
    ///
    /// @param before how often it had ended when this page was opened
    record EndForm(
            @NotNull(message = "{protection.end.how.missing}") Ended.@Nullable How how,
            @Size(max = 200, message = "{protection.words.long}") @Nullable String with,
            @Size(max = 20_000, message = "{protection.words.long}") @Nullable String words,
            @NotNull(message = "{protection.end.open.missing}") @Nullable Open open,
            @Nullable Integer before) {}
}
