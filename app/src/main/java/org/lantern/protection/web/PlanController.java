package org.lantern.protection.web;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Refused;
import org.lantern.protection.Ended;
import org.lantern.protection.PlanFile;
import org.lantern.protection.PlanPhotographs;
import org.lantern.protection.PlanRef;
import org.lantern.protection.Plans;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// A running plan, for a tired person on a telephone; and beginning one in one tap.
@Controller
class PlanController {

    /// How a plan ended that runs again once the child who is gone is back.
    private static final Set<Ended.How> MAY_BE_BACK = Set.of(Ended.How.GONE, Ended.How.SAFE);

    private final Plans plans;
    private final PlanWords words;
    private final PlanPhotographs photographs;
    private final PowerWords powers;
    private final BesideActions beside;

    PlanController(
            Plans plans,
            PlanWords words,
            PlanPhotographs photographs,
            PowerWords powers,
            BesideActions beside) {
        this.plans = plans;
        this.words = words;
        this.photographs = photographs;
        this.powers = powers;
        this.beside = beside;
    }

    /// Whoever has a part that went on with a child is led there by the address that they have;
    /// whoever had one when it ended is told how.
    @GetMapping("/plans/{ref}")
    String look(@PathVariable UUID ref, Model model, Locale locale, Acting.Practitioner acting) {
        PlanFile file;
        try {
            file = plans.look(new PlanRef(ref), acting);
        } catch (Refused.Missing gone) {
            var on = plans.wentOn(new PlanRef(ref), acting);
            if (on.isPresent()) return "redirect:/plans/" + on.get();
            var ended = plans.ended(new PlanRef(ref), acting);
            model.addAttribute("ended", ended.orElseThrow(() -> gone));
            return "protection/ended-part";
        }
        var used = powers.powers(file, acting, locale);
        model.addAttribute("view", words.view(file, powers.moments(used, locale), acting, locale));
        model.addAttribute("proofs", photographs.proofs(file, acting));
        model.addAttribute("holdsParted", plans.holdsParted(file));
        model.addAttribute("beside", plans.beside(file, acting));
        beside.add(file, acting, model, locale);
        model.addAttribute("powers", used);
        model.addAttribute("powersNotStarted", powers.notStarted(file, locale));
        if (file.plan().isDrill()) model.addAttribute("rehearsed", powers.safetyPlan(file));
        model.addAttribute(
                "endedAsGone",
                file.isGone()
                        && file.ended().map(Ended::how).filter(MAY_BE_BACK::contains).isPresent());
        model.addAttribute("mayBeginAgain", GoneController.isOver(file));
        model.addAttribute("here", "/plans/" + ref);
        model.addAttribute("me", acting.ref());
        return "protection/plan";
    }

    @PostMapping("/concerns/{ref}/plan")
    String start(@PathVariable UUID ref, Acting.Practitioner acting) {
        return "redirect:/plans/" + plans.start(new ConcernRef(ref), acting);
    }
}
