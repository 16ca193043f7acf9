package org.lantern.protection.web;

import java.util.Locale;
import java.util.Set;
import org.lantern.access.Acting;
import org.lantern.access.InterpreterLines;
import org.lantern.protection.PlanFile;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// What stands beside some actions of a plan, so that whoever does them has it at hand.
@Component
class BesideActions {

    private static final Set<String> DECIDE_ON_A_POWER =
            Set.of("GH10", "GH10-scotland", "GH10-northern-ireland");

    /// What the safety and placement plan arranges.
    private static final Set<String> SAFETY_PLAN = Set.of("GH21", "GH22", "GH41");

    /// What is done in the language of the child: each bears the lines of the reader's agency.
    private static final Set<String> IN_THEIR_LANGUAGE = Set.of("GH03", "GH27", "GH40");

    private static final Set<String> PLAN_FOR_A_MISSING_CHILD = Set.of("GH23", "GN04");

    private final InterpreterLines interpreters;
    private final SafetyLinks safety;

    BesideActions(InterpreterLines interpreters, SafetyLinks safety) {
        this.interpreters = interpreters;
        this.safety = safety;
    }

    void add(PlanFile file, Acting.Practitioner acting, Model model, Locale locale) {
        model.addAttribute("inTheirLanguage", IN_THEIR_LANGUAGE);
        model.addAttribute("planForAMissingChild", PLAN_FOR_A_MISSING_CHILD);
        if (file.isRunning()) model.addAttribute("decideOnAPower", DECIDE_ON_A_POWER);
        if (!file.plan().isDrill()) model.addAttribute("interpreters", interpreters.of(acting));
        model.addAttribute("safetyPlan", SAFETY_PLAN);
        model.addAttribute("safetyLinks", safety.of(file, acting, locale));
    }
}
