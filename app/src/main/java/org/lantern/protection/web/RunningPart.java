package org.lantern.protection.web;

import java.util.Map;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.access.DeskPart;
import org.lantern.access.FirstPagePart;
import org.lantern.access.NavigationItem;
import org.lantern.protection.Plans;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// The hours that run, on the first page of whoever has a part in them or answers for them.
@Component
class RunningPart implements DeskPart {

    private final Plans plans;
    private final PlanWords words;

    RunningPart(Plans plans, PlanWords words) {
        this.plans = plans;
        this.words = words;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<NavigationItem> navigation(Acting.Practitioner acting) {
        return acting.deskAreas().isEmpty() && acting.managedAreas().isEmpty()
                ? Optional.empty()
                : Optional.of(new NavigationItem("/plans", "protection.board.menu", 0));
    }

    @Override
    public Optional<FirstPagePart> firstPage(Acting.Practitioner acting) {
        var locale = LocaleContextHolder.getLocale();
        var all =
                plans.running(acting).stream()
                        .map(plan -> words.brief(plan, acting, locale))
                        .toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FirstPagePart(
                                "protection/section-of-case",
                                "running",
                                Map.of("protectionRunning", all)));
    }
}
