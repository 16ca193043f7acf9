package org.lantern.protection.web;

import java.util.Map;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.concern.ConcernFile;
import org.lantern.concern.ConcernSection;
import org.lantern.protection.PlanFile;
import org.lantern.protection.Plans;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// The plan of a concern on its page; or, where none runs, the one tap that begins it.
@Component
class PlanOfConcern implements ConcernSection {

    private final Plans plans;
    private final PlanWords words;

    PlanOfConcern(Plans plans, PlanWords words) {
        this.plans = plans;
        this.words = words;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Optional<Section> section(ConcernFile file, Acting.Practitioner acting) {
        var ref = file.concern().ref();
        var all = plans.of(ref, acting);
        var runs = all.stream().anyMatch(plan -> !plan.hasEnded());
        var offered = runs ? Optional.<Plans.Offered>empty() : plans.offered(ref, acting);
        if (all.isEmpty() && offered.isEmpty()) return Optional.empty();
        return Optional.of(
                new Section(
                        "protection/section-of-concern",
                        Map.of(
                                "plans",
                                all.stream().map(plan -> brief(plan, acting)).toList(),
                                "parted",
                                all.stream()
                                        .filter(plans::holdsParted)
                                        .map(PlanFile::plan)
                                        .toList(),
                                "concern",
                                ref,
                                "offered",
                                offered.map(Enum::name).orElse(""))));
    }

    private Brief brief(PlanFile plan, Acting.Practitioner acting) {
        return words.brief(plan, acting, LocaleContextHolder.getLocale());
    }
}
