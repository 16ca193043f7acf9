package org.lantern.protection.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.casefile.CaseSection;
import org.lantern.casefile.CaseView;
import org.lantern.protection.Plans;
import org.lantern.ui.Moment;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// The plans of a child on the page of their case, and what happened on them in its chronology.
@Component
class PlanOfCase implements CaseSection {

    private final Plans plans;
    private final PlanWords words;
    private final PlanMoments moments;

    PlanOfCase(Plans plans, PlanWords words, PlanMoments moments) {
        this.plans = plans;
        this.words = words;
        this.moments = moments;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Optional<Section> section(CaseView view, Acting.Practitioner acting) {
        var locale = LocaleContextHolder.getLocale();
        var all =
                plans.of(view.file().child(), acting).stream()
                        .flatMap(plan -> plan.asKnownAt(view.asOf()).stream())
                        .map(plan -> words.brief(plan, view.asOf(), acting, locale))
                        .toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Section(
                                "plans",
                                "protection.section",
                                "protection/section-of-case",
                                Map.of("plans", all)));
    }

    @Override
    public List<Moment> moments(CaseView view, Acting.Practitioner acting) {
        var locale = LocaleContextHolder.getLocale();
        return plans.of(view.file().child(), acting).stream()
                .flatMap(plan -> moments.of(plan, acting, locale).stream())
                .distinct()
                .filter(moment -> !moment.at().isAfter(view.asOf()))
                .sorted(Comparator.comparing(Moment::at))
                .toList();
    }
}
