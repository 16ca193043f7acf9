package org.lantern.protection.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.protection.PlanFile;
import org.lantern.protection.PlanRef;
import org.lantern.protection.Plans;
import org.lantern.protection.Step;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// The head of a page about one action of a plan.
@Component
class StepPage {

    private final Plans plans;
    private final LineWords words;
    private final Clock clock;

    StepPage(Plans plans, LineWords words, Clock clock) {
        this.plans = plans;
        this.words = words;
        this.clock = clock;
    }

    /// The plan and the action, which the page then has in its model.
    ///
    /// @throws org.lantern.kernel.Refused.Missing when they are not theirs to see
    Found find(UUID ref, UUID action, Acting.Practitioner acting, Model model, Locale locale) {
        var file = plans.look(new PlanRef(ref), acting);
        var step = plans.step(file, action);
        model.addAttribute("line", words.of(file, clock.instant(), acting, locale).line(step));
        model.addAttribute("code", file.plan().code());
        model.addAttribute("back", "/plans/" + ref);
        return new Found(file, step);
    }

    record Found(PlanFile file, Step step) {}
}
