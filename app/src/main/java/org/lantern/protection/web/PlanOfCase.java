package org.lantern.protection.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.casefile.CaseSection;
import org.lantern.casefile.Look;
import org.lantern.protection.CaseStart;
import org.lantern.protection.Plans;
import org.lantern.ui.Moment;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// The plans of a child on the page of their case, and what happened on them in its chronology.
@Component
class PlanOfCase implements CaseSection {

    /// As long as it takes to show a page.
    private static final Duration THE_SAME_PAGE = Duration.ofMinutes(1);

    private final Plans plans;
    private final PlanWords words;
    private final PlanMoments moments;
    private final CaseStart starting;
    private final Clock clock;

    PlanOfCase(Plans plans, PlanWords words, PlanMoments moments, CaseStart starting, Clock clock) {
        this.plans = plans;
        this.words = words;
        this.moments = moments;
        this.starting = starting;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Optional<Section> section(Look look, Acting.Practitioner acting) {
        var locale = LocaleContextHolder.getLocale();
        var then =
                plans.of(look.file().child(), look.asOf(), acting).stream()
                        .flatMap(plan -> plan.asKnownAt(look.asOf()).stream())
                        .toList();
        var offered = then.stream().anyMatch(plan -> !plan.hasEnded()) ? "" : offered(look, acting);
        if (then.isEmpty() && offered.isEmpty()) return Optional.empty();
        return Optional.of(
                new Section(
                        "plans",
                        "protection.section",
                        "protection/section-of-case",
                        Map.of(
                                "plans",
                                then.stream()
                                        .map(plan -> words.brief(plan, look.asOf(), acting, locale))
                                        .toList(),
                                "file",
                                look.file().ref(),
                                "offered",
                                offered)));
    }

    /// Nothing can be begun in the past.
    private String offered(Look look, Acting.Practitioner acting) {
        if (look.asOf().isBefore(clock.instant().minus(THE_SAME_PAGE))) return "";
        return starting.offered(look.file(), acting).map(Enum::name).orElse("");
    }

    @Override
    public List<Moment> moments(Look look, Acting.Practitioner acting) {
        var locale = LocaleContextHolder.getLocale();
        return plans.of(look.file().child(), look.asOf(), acting).stream()
                .flatMap(plan -> moments.of(plan, acting, locale).stream())
                .distinct()
                .filter(moment -> !moment.at().isAfter(look.asOf()))
                .sorted(Comparator.comparing(Moment::at))
                .toList();
    }
}
