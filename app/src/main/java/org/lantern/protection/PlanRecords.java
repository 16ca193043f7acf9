package org.lantern.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.casefile.Photograph;
import org.lantern.kernel.ConcernRef;
import org.springframework.stereotype.Component;

/// To which records the photographs on the pages of a plan belong. Those of people who are not on
/// it are never among them.
@Component
class PlanRecords {

    private final SeenPlans seen;
    private final StepRows steps;

    PlanRecords(SeenPlans seen, StepRows steps) {
        this.seen = seen;
        this.steps = steps;
    }

    /// This plan and its actions, and the plan from which it parted.
    Photograph.Asked here(PlanFile file) {
        return asked(file, List.of());
    }

    /// For those who work on the concern or the case, also the other plans of its children that
    /// they see, each by its own rule.
    Photograph.Asked all(PlanFile file, Acting.Practitioner acting) {
        return asked(file, file.whole() ? elsewhere(file, acting) : List.of());
    }

    private List<UUID> elsewhere(PlanFile file, Acting.Practitioner acting) {
        return file.children().keySet().stream()
                .flatMap(child -> seen.of(child, acting).stream())
                .map(SeenPlan::plan)
                .filter(other -> !other.ref().equals(file.plan().ref()))
                .distinct()
                .flatMap(other ->
                        Stream.concat(
                                Stream.of(other.ref().value()),
                                steps.of(other).stream().map(Step::ref)))
                .distinct()
                .toList();
    }

    private static Photograph.Asked asked(PlanFile file, List<UUID> elsewhere) {
        var plan = file.plan();
        var plans = Stream.of(plan.ref().value(), plan.origin().value()).distinct().toList();
        var here = new ArrayList<>(plans);
        file.steps().forEach(step -> here.add(step.ref()));
        var ways = new ArrayList<>(plans);
        file.concerns().stream().map(ConcernRef::value).forEach(ways::add);
        return new Photograph.Asked(here, ways, elsewhere, List.copyOf(file.children().keySet()));
    }
}
