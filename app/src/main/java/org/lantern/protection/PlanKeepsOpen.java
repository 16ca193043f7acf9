package org.lantern.protection;

import java.util.List;
import org.lantern.access.Acting;
import org.lantern.casefile.ChildCase;
import org.lantern.casefile.KeepsOpen;
import org.springframework.stereotype.Component;

/// As long as a plan runs for a child, their case is not closed. Only a plan that they may see is
/// told of to whoever closes it.
@Component
class PlanKeepsOpen implements KeepsOpen {

    private final Plans plans;

    PlanKeepsOpen(Plans plans) {
        this.plans = plans;
    }

    @Override
    public List<String> runs(ChildCase file, Acting.Practitioner acting) {
        return plans.of(file.child(), acting).stream().anyMatch(PlanFile::isToDo)
                ? List.of("protection.keeps-open")
                : List.of();
    }
}
