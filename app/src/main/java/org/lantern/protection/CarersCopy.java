package org.lantern.protection;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The safety plans of the children of a plan as their carer reads them, who has an account: those
/// and nothing else of a case. They say themselves that they know one.
@Service
@Transactional
public class CarersCopy {

    private final CarerRows carers;
    private final SafetyRows rows;
    private final Trace trace;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CarersCopy(
            CarerRows carers,
            SafetyRows rows,
            Trace trace,
            Clock clock,
            ApplicationEventPublisher events) {
        this.carers = carers;
        this.rows = rows;
        this.trace = trace;
        this.clock = clock;
        this.events = events;
    }

    /// Looks at those in force; some children may have none yet, or no case. Nothing, where they do
    /// not have the part of the carer in that plan, or no longer.
    public Optional<List<Copy>> look(PlanRef plan, Acting.Practitioner acting) {
        var children = carers.children(plan, acting.ref());
        if (children.isEmpty() && !carers.isCarer(plan, acting.ref())) return Optional.empty();
        var all = children.stream().flatMap(child -> inForce(child).stream()).toList();
        all.forEach(copy -> acted("safety-plan-seen", copy.file(), acting));
        return Optional.of(all);
    }

    /// They know that version. Said twice is harmless.
    ///
    /// @throws SafetyPlans.Changed when it is no longer the one in force
    public void acknowledge(
            PlanRef plan, UUID file, int number, String words, Acting.Practitioner acting) {
        trace.begin(plan, acting);
        var copy =
                carers.children(plan, acting.ref()).stream()
                        .filter(child -> child.file().equals(file))
                        .flatMap(child -> inForce(child).stream())
                        .findFirst()
                        .orElseThrow(Refused.Missing::new);
        if (copy.plan().number() != number) throw new SafetyPlans.Changed();
        if (copy.plan().acknowledged().isPresent()) return;
        var known =
                new SafetyPlan.Acknowledged(
                        SafetyPlan.How.THEMSELVES, words, acting.ref(), clock.instant());
        if (rows.acknowledge(file, number, known)) acted("safety-plan-acknowledged", file, acting);
    }

    private Optional<Copy> inForce(CarerRows.Child child) {
        return rows.of(child.file(), clock.instant()).stream()
                .findFirst()
                .map(plan -> new Copy(child.file(), child.label(), plan));
    }

    private void acted(String act, UUID file, Acting.Practitioner acting) {
        events.publishEvent(new SafetyActed(act, file, acting.by(), clock.instant()));
    }

    /// One child's.
    ///
    /// @param file what it stands under
    /// @param child by the label on the plan
    public record Copy(UUID file, String child, SafetyPlan plan) {}
}
