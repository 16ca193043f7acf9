package org.lantern.protection.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.Refused;
import org.lantern.protection.SafetyPlan;
import org.lantern.protection.SafetyPlans;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The safety and placement plan is written or changed, and read to the carer.
@Controller
@RequestMapping("/cases/{ref}/safety-plan")
class SafetyPlanController {

    private final SafetyPlans plans;

    SafetyPlanController(SafetyPlans plans) {
        this.plans = plans;
    }

    @GetMapping
    String ask(@PathVariable UUID ref, Acting.Practitioner acting, Model model) {
        model.addAttribute(
                "form",
                plans.look(new CaseRef(ref), acting).map(SafetyForm::of).orElse(SafetyForm.EMPTY));
        return writing(ref, model);
    }

    @PostMapping
    String write(
            @PathVariable UUID ref,
            @Valid @ModelAttribute("form") SafetyForm form,
            BindingResult errors,
            Acting.Practitioner acting,
            Model model) {
        plans.look(new CaseRef(ref), acting);
        if (errors.hasErrors()) return writing(ref, model);
        plans.write(new CaseRef(ref), form.read(), form.named(), form.says(), acting);
        return "redirect:/cases/" + ref + "#safety-plan";
    }

    @GetMapping("/{number}/acknowledgement")
    String read(
            @PathVariable UUID ref,
            @PathVariable int number,
            Acting.Practitioner acting,
            Model model) {
        model.addAttribute("form", new KnownForm(null, null));
        return reading(ref, number, acting, model);
    }

    @PostMapping("/{number}/acknowledgement")
    String acknowledge(
            @PathVariable UUID ref,
            @PathVariable int number,
            @Valid @ModelAttribute("form") KnownForm form,
            BindingResult errors,
            Acting.Practitioner acting,
            Model model) {
        var how = form.how();
        if (errors.hasErrors() || how == null) return reading(ref, number, acting, model);
        plans.acknowledge(new CaseRef(ref), number, how, DoneForm.said(form.words()), acting);
        return "redirect:/cases/" + ref + "#safety-plan";
    }

    private static String writing(UUID ref, Model model) {
        model.addAttribute("back", "/cases/" + ref);
        return "protection/safety-plan";
    }

    private String reading(UUID ref, int number, Acting.Practitioner acting, Model model) {
        model.addAttribute(
                "plan",
                plans.look(new CaseRef(ref), acting)
                        .filter(plan -> plan.number() == number)
                        .orElseThrow(Refused.Missing::new));
        model.addAttribute("hows", SafetyPlan.How.values());
        model.addAttribute("back", "/cases/" + ref);
        return "protection/safety-known";
    }

    /// How the carer came to know it.
    record KnownForm(
            @NotNull(message = "{protection.safety.how.missing}") SafetyPlan.@Nullable How how,
            @Size(max = 20_000, message = "{protection.safety.long}") @Nullable String words) {}
}
