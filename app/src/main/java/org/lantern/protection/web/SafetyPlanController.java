package org.lantern.protection.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.Refused;
import org.lantern.protection.PlanRef;
import org.lantern.protection.SafetyPlan;
import org.lantern.protection.SafetyPlans;
import org.lantern.protection.Under;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The safety and placement plan is written or changed, and read to the carer; in a drill too.
@Controller
@RequestMapping({"/cases/{ref}/safety-plan", "/plans/{ref}/safety-plan"})
class SafetyPlanController {

    private static final List<SafetyPlan.How> READ_BY_A_WORKER =
            List.of(SafetyPlan.How.IN_PERSON, SafetyPlan.How.TELEPHONE);

    private final SafetyPlans plans;

    SafetyPlanController(SafetyPlans plans) {
        this.plans = plans;
    }

    /// By the address of the page: what stands under a plan is rehearsed.
    @ModelAttribute("under")
    Under under(@PathVariable UUID ref, HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/plans/")
                ? new Under.OfDrill(new PlanRef(ref))
                : new Under.OfCase(new CaseRef(ref));
    }

    @GetMapping
    String ask(
            @ModelAttribute(name = "under", binding = false) Under under,
            Acting.Practitioner acting,
            Model model) {
        model.addAttribute(
                "form", plans.look(under, acting).map(SafetyForm::of).orElse(SafetyForm.EMPTY));
        return writing(under, model);
    }

    @PostMapping
    String write(
            @ModelAttribute(name = "under", binding = false) Under under,
            @Valid @ModelAttribute("form") SafetyForm form,
            BindingResult errors,
            Acting.Practitioner acting,
            Model model) {
        plans.look(under, acting);
        if (errors.hasErrors()) return writing(under, model);
        plans.write(under, form.read(), form.named(), form.says(), acting);
        return "redirect:" + under.page() + "#safety-plan";
    }

    @GetMapping("/{number}/acknowledgement")
    String read(
            @ModelAttribute(name = "under", binding = false) Under under,
            @PathVariable int number,
            Acting.Practitioner acting,
            Model model) {
        model.addAttribute("form", new KnownForm(null, null));
        return reading(under, number, acting, model);
    }

    @PostMapping("/{number}/acknowledgement")
    String acknowledge(
            @ModelAttribute(name = "under", binding = false) Under under,
            @PathVariable int number,
            @Valid @ModelAttribute("form") KnownForm form,
            BindingResult errors,
            Acting.Practitioner acting,
            Model model) {
        var how = form.how();
        if (errors.hasErrors() || how == null || !READ_BY_A_WORKER.contains(how))
            return reading(under, number, acting, model);
        plans.acknowledge(under, number, how, DoneForm.said(form.words()), acting);
        return "redirect:" + under.page() + "#safety-plan";
    }

    private String writing(Under under, Model model) {
        model.addAttribute("told", plans.told(under));
        model.addAttribute("back", under.page());
        return "protection/safety-plan";
    }

    private String reading(Under under, int number, Acting.Practitioner acting, Model model) {
        model.addAttribute(
                "plan",
                plans.look(under, acting)
                        .filter(plan -> plan.number() == number)
                        .orElseThrow(Refused.Missing::new));
        model.addAttribute("hows", READ_BY_A_WORKER);
        model.addAttribute("back", under.page());
        return "protection/safety-known";
    }

    /// How the carer came to know it.
    record KnownForm(
            @NotNull(message = "{protection.safety.how.missing}") SafetyPlan.@Nullable How how,
            @Size(max = 20_000, message = "{protection.safety.long}") @Nullable String words) {}
}
