package org.lantern.protection.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.protection.Plan;
import org.lantern.protection.PlanFile;
import org.lantern.protection.PlanRef;
import org.lantern.protection.Plans;
import org.lantern.protection.SameChild;
import org.lantern.ui.Option;
import org.lantern.ui.Phrase;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Makes one plan of two that run for the same child.
@Controller
@RequestMapping("/plans/{ref}/same-child")
class SameChildController {

    private final Plans plans;
    private final SameChild sameChild;

    SameChildController(Plans plans, SameChild sameChild) {
        this.plans = plans;
        this.sameChild = sameChild;
    }

    @GetMapping
    String ask(@PathVariable UUID ref, Acting.Practitioner acting, Model model) {
        var file = plans.workedOn(new PlanRef(ref), acting);
        var beside = plans.beside(file, acting);
        var only = beside.size() == 1 ? beside.getFirst().ref().value() : null;
        model.addAttribute("form", new OtherForm(only));
        return page(file, beside, model);
    }

    @PostMapping
    String join(
            @PathVariable UUID ref,
            @Valid @ModelAttribute("form") OtherForm form,
            BindingResult errors,
            Acting.Practitioner acting,
            Model model) {
        var file = plans.workedOn(new PlanRef(ref), acting);
        if (errors.hasErrors() || form.other() == null)
            return page(file, plans.beside(file, acting), model);
        return "redirect:/plans/"
                + sameChild.join(new PlanRef(ref), new PlanRef(form.other()), acting);
    }

    private static String page(PlanFile file, List<Plan> beside, Model model) {
        model.addAttribute("code", file.plan().code());
        model.addAttribute(
                "others",
                beside.stream()
                        .map(plan ->
                                Option.of(plan.ref().toString(), Phrase.of(plan.code().toString())))
                        .toList());
        model.addAttribute("back", "/plans/" + file.plan().ref());
        return "protection/same-child";
    }

    /// Which other plan.
    record OtherForm(@NotNull(message = "{protection.same-child.missing}") @Nullable UUID other) {}
}
