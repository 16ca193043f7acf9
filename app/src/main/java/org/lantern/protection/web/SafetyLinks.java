package org.lantern.protection.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.casefile.Cases;
import org.lantern.casefile.ChildCase;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.PersonRef;
import org.lantern.protection.DecidedHere;
import org.lantern.protection.PlanFile;
import org.lantern.protection.SafetyPlans;
import org.springframework.stereotype.Component;

/// From a running plan to the safety and placement plan of each child whose case its reader sees
/// whole; where there is no case yet, to the decision that opens one, for those who decide.
@Component
class SafetyLinks {

    private final Cases cases;
    private final SafetyPlans plans;
    private final DecidedHere decided;
    private final Clock clock;

    SafetyLinks(Cases cases, SafetyPlans plans, DecidedHere decided, Clock clock) {
        this.cases = cases;
        this.plans = plans;
        this.decided = decided;
        this.clock = clock;
    }

    /// None in a drill, which has its own on its page.
    List<Link> of(PlanFile file, Acting.Practitioner acting, Locale locale) {
        if (file.plan().isDrill()) return List.of();
        var decision =
                decided.of(file, acting).stream()
                        .findFirst()
                        .map(concern -> "/concerns/" + concern + "/decision");
        return file.children().entrySet().stream()
                .flatMap(child ->
                        cases
                                .ofChild(child.getKey())
                                .map(own -> opened(child.getValue(), own, acting))
                                .orElseGet(() -> decision.map(to -> unopened(child, to)))
                                .stream())
                .toList();
    }

    private Optional<Link> opened(String label, CaseRef own, Acting.Practitioner acting) {
        return cases.find(own, acting)
                .filter(ChildCase::whole)
                .map(file ->
                        new Link(
                                label,
                                "/cases/" + own,
                                true,
                                SafetySection.toTell(
                                        plans.of(file, clock.instant()).stream()
                                                .limit(1)
                                                .toList())));
    }

    private static Link unopened(java.util.Map.Entry<PersonRef, String> child, String decision) {
        return new Link(child.getValue(), decision, false, false);
    }

    /// @param href of the case; or of the decision that opens one
    /// @param toTell whether the carer does not know the plan that is in force
    record Link(String child, String href, boolean opened, boolean toTell) {}
}
